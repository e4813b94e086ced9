import { t } from "@lingui/core/macro";
import { RecordFindingDocument, type FindingKind, type Polarity } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem, textOrNull } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import type { useReportRecord } from "./useReportRecord";

const polarities: readonly Polarity[] = ["POSITIVE", "NEGATIVE", "MIXED"];

interface FindingRules {
  report: ReturnType<typeof useReportRecord>;
  kinds: readonly FindingKind[];
  /** Where to go, and what to say, once it is recorded. */
  then: (findingId: string) => { to: string; done: string };
}

export function useFindingForm({ report, kinds, then }: FindingRules) {
  const record = useAct(RecordFindingDocument);
  const done = useDone();

  return useForm({
    draft: `${kinds[0] ?? ""} ${report.reference}`,
    again: [],
    start: {
      kind: kinds.length === 1 ? (kinds[0] ?? "") : "",
      polarity: "",
      section: "",
      text: "",
      issuedOn: noDate,
      issuedBy: "",
    },
    check: ({ kind, text, issuedOn }) => ({
      issuedOn: dateProblem(issuedOn, t`Issued on`, { optional: true }),
      kind: emptyProblem(kind, t`Select the kind of finding`),
      text: emptyProblem(text, t`Enter what was found`),
    }),
    send: async (typed) => {
      const kind = kinds.find((one) => one === typed.kind);
      if (kind === undefined) return [{ field: "kind", message: t`Select the kind of finding` }];
      const { data, errors } = await record({
        input: {
          reportId: report.id,
          kind,
          polarity: kind === "OBSERVATION" ? (polarities.find((one) => one === typed.polarity) ?? null) : null,
          section: textOrNull(typed.section),
          text: typed.text,
          issuedOn: isoDate(typed.issuedOn),
          issuedBy: textOrNull(typed.issuedBy),
        },
      });
      if (data?.finding) {
        const next = then(data.finding.id);
        await done(next.to, next.done);
      }
      return errors;
    },
  });
}
