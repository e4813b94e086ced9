import { plural, t } from "@lingui/core/macro";
import { useNavigate } from "react-router";
import { RecordRecommendationsDocument, type DeadlineTerm } from "../gql/graphql";
import { addresseeKinds, terms } from "../portal/recommendationWords";
import { useAct } from "../portal/useAct";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { pasted } from "./pasted";
import { kinds } from "./useRecommendationForm";

interface Into {
  id: string;
  reference: string;
  forces: readonly { name: string }[];
}

const needsName = (kind: string) => ["FORCE", "LOCAL_POLICING_BODY", "PARTNERSHIP", "OTHER"].includes(kind);

/** Several at once, with what they have in common; all of them are recorded, or none. */
export function usePasteForm(into: Into, back: string) {
  const record = useAct(RecordRecommendationsDocument);
  const done = useDone();
  const navigate = useNavigate();

  return useForm({
    draft: `recommendations ${into.reference}`,
    start: {
      kind: "RECOMMENDATION",
      causeOfConcernId: "",
      lines: "",
      addresseeKind: "FORCE",
      addresseeName: into.forces.length === 1 ? (into.forces[0]?.name ?? "") : "",
      theme: "",
      term: "",
      dueOn: noDate,
      duplicatesToo: [] as readonly string[],
    },
    check: (typed) => ({
      lines: emptyProblem(typed.lines, t`Paste at least one recommendation`),
      addresseeName: needsName(typed.addresseeKind)
        ? emptyProblem(typed.addresseeName, t`Enter to whom they are addressed`)
        : undefined,
      theme: emptyProblem(typed.theme, t`Enter the theme`),
      dueOn: typed.term === "ON_DAY" ? dateProblem(typed.dueOn, t`Due on`) : undefined,
    }),
    send: async (typed) => {
      const wordings = pasted(typed.lines);
      const term: DeadlineTerm | null = terms.find((one) => one === typed.term) ?? null;
      const { data, errors } = await record({
        input: {
          reportId: into.id,
          causeOfConcernId: typed.kind === "RECOMMENDATION" ? textOrNull(typed.causeOfConcernId) : null,
          kind: kinds.find((one) => one === typed.kind) ?? "RECOMMENDATION",
          wordings,
          addressees: [
            {
              kind: addresseeKinds.find((one) => one === typed.addresseeKind) ?? "FORCE",
              name: textOrNull(typed.addresseeName),
            },
          ],
          theme: typed.theme,
          term,
          dueOn: term === "ON_DAY" ? isoDate(typed.dueOn) : null,
          duplicatesToo: typed.duplicatesToo.length > 0,
        },
      });
      const recorded = data?.recommendations?.length ?? 0;
      if (recorded > 0)
        await done(back, plural(recorded, { one: "# recommendation recorded", other: "# recommendations recorded" }));
      else if (errors.length === 0) await navigate(back);
      return errors;
    },
    fieldOf: { DUPLICATES: "lines" },
  });
}
