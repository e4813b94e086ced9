import type { BodyPageQuery } from "../gql/graphql";

const lasts = "9999";

type Body = NonNullable<BodyPageQuery["localPolicingBody"]>;

/** The bodies before and after one, for each force that it had, in the order of the days; one that has two of them is named once. */
export function neighbours({ slug, responsibilities }: Body) {
  const around = responsibilities.map(({ force }) => {
    const chain = [...(force?.responsibilities ?? [])].sort((a, b) => (a.to ?? lasts).localeCompare(b.to ?? lasts));
    const here = chain.findIndex(({ body }) => body?.slug === slug);
    return { before: chain[here - 1]?.body ?? null, after: chain[here + 1]?.body ?? null };
  });
  const once = (side: "before" | "after") => [
    ...new Map(around.flatMap((pair) => (pair[side] ? [[pair[side].slug, pair[side]] as const] : []))).values(),
  ];
  return { before: once("before"), after: once("after") };
}
