import { t } from "@lingui/core/macro";
import { RecordRecommendationDocument, type RecommendationKind } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";

export const kinds: readonly RecommendationKind[] = ["RECOMMENDATION", "AREA_FOR_IMPROVEMENT"];

/** A recommendation as it is typed; most of a report's have the same addressee, so the last one's stays. */
export function useRecommendationForm(report: { id: string; reference: string }, cause: string) {
  const record = useAct(RecordRecommendationDocument);
  const done = useDone();

  return useForm({
    draft: `recommendation ${report.reference} ${cause}`,
    again: ["kind", "causeOfConcernId", "addressee"],
    start: {
      kind: cause === "" ? "" : "RECOMMENDATION",
      causeOfConcernId: cause,
      number: "",
      text: "",
      addressee: "",
      theme: "",
      deadlineAsStated: "",
      dueOn: noDate,
    },
    check: (typed) => ({
      kind: emptyProblem(typed.kind, t`Select whether it is a recommendation or an area for improvement`),
      text: emptyProblem(typed.text, t`Enter the wording`),
      addressee: emptyProblem(typed.addressee, t`Enter to whom it is addressed`),
      theme: emptyProblem(typed.theme, t`Enter the theme`),
      dueOn: dateProblem(typed.dueOn, t`Due on`, { optional: true }),
    }),
    send: async (typed) => {
      const kind = kinds.find((one) => one === typed.kind) ?? "RECOMMENDATION";
      const { data, errors } = await record({
        input: {
          reportId: report.id,
          causeOfConcernId: kind === "RECOMMENDATION" ? textOrNull(typed.causeOfConcernId) : null,
          kind,
          number: textOrNull(typed.number),
          text: typed.text,
          addressee: typed.addressee,
          theme: typed.theme,
          deadlineAsStated: textOrNull(typed.deadlineAsStated),
          dueOn: isoDate(typed.dueOn),
        },
      });
      if (data?.recommendation) {
        const { reference } = data.recommendation;
        await done(".", t`Recorded as ${reference}`);
      }
      return errors;
    },
  });
}
