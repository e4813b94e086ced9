import { t } from "@lingui/core/macro";

const documents = import.meta.glob<string>("../../../docs/examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const variables = import.meta.glob<string>("../../../docs/examples/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What a partner comes for, in the order in which they meet it; each is a document and its variables in docs/examples. */
export const examples = () => [
  { name: "reports-of-a-force", title: t`Reports about a force, in a span of days` },
  { name: "changed-since", title: t`Recommendations of a theme that have changed since a moment` },
  { name: "as-at-a-date", title: t`Where recommendations stood at the end of a day` },
  { name: "corrections-and-withdrawals", title: t`What was corrected, and what was taken back` },
  { name: "what-was-published", title: t`What was published, the newest first` },
  { name: "follow-a-report", title: t`Follow a report as it changes` },
  { name: "join-by-ons-code", title: t`Forces by the code of the Office for National Statistics` },
  { name: "meaning-of-a-status", title: t`What each status means` },
  { name: "counts", title: t`What there is to count for a force` },
  { name: "what-it-costs", title: t`What a question costs` },
  { name: "try-it-out", title: t`Whether this is a portal to try things out` },
  { name: "a-refusal", title: t`What a refusal looks like` },
];

/** The example that an address names; the first where it names none. */
export function exampleOf(search: string) {
  const named = new URLSearchParams(search).get("example");
  const all = examples();
  const { name } = all.find((example) => example.name === named) ?? all[0] ?? { name: "" };
  const below = (folder: Record<string, string>, end: string) => folder[`../../../docs/examples/${name}.${end}`] ?? "";
  return { name, document: below(documents, "graphql"), variables: below(variables, "json") };
}
