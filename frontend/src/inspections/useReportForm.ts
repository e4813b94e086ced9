import { t } from "@lingui/core/macro";
import { useNavigate } from "react-router";
import { RecordReportDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { countOf, emptyProblem, linesOf, textOrNull } from "../ui/typedText";
import { dateProblem, isoDate, noDate, partialIsoDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { londonInstant } from "../ui/dates";
import { commissioners, isInspectorate, isProgramme } from "./reportChoices";

const blank = {
  title: "",
  programme: "",
  cycle: "",
  inspectorates: [] as readonly string[],
  fieldworkFrom: noDate,
  fieldworkTo: noDate,
  publishedOn: noDate,
  releaseTime: "",
  commissionedBy: "",
  isNational: [] as readonly string[],
  isToPartnership: [] as readonly string[],
  url: "",
  statedRecommendationCount: "",
  follows: "",
  sources: "",
};

/** The record of a report as it is typed; a body with one force need not choose it. */
export function useReportForm(ownForces: readonly string[], allForces: readonly string[]) {
  const record = useAct(RecordReportDocument);
  const navigate = useNavigate();
  const month = { optional: true, monthWillDo: true };

  return useForm({
    draft: "record a report",
    start: { ...blank, forces: ownForces.length === 1 ? ownForces : ([] as readonly string[]) },
    check: (typed) => ({
      title: emptyProblem(typed.title, t`Enter the title of the report`),
      programme: isProgramme(typed.programme) ? undefined : t`Select the kind of inspection`,
      inspectorates: typed.inspectorates.length === 0 ? t`Select at least one inspectorate` : undefined,
      forces: typed.forces.length === 0 ? t`Select at least one force` : undefined,
      fieldworkFrom: dateProblem(typed.fieldworkFrom, t`Fieldwork began`, month),
      fieldworkTo: dateProblem(typed.fieldworkTo, t`Fieldwork ended`, month),
      publishedOn: dateProblem(typed.publishedOn, t`Published on`),
      releaseTime:
        typed.releaseTime.trim() === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(typed.releaseTime.trim())
          ? undefined
          : t`Enter the hour of release as hours and minutes, such as 09:30`,
      statedRecommendationCount:
        typed.statedRecommendationCount.trim() === "" || countOf(typed.statedRecommendationCount) !== null
          ? undefined
          : t`Enter the number of recommendations as a whole number`,
    }),
    send: async (typed) => {
      const { programme } = typed;
      if (!isProgramme(programme)) return [{ field: "programme", message: t`Select the kind of inspection` }];
      const { data, errors } = await record({
        input: {
          title: typed.title,
          programme,
          cycle: textOrNull(typed.cycle),
          inspectorates: typed.inspectorates.filter(isInspectorate),
          forces: [...(typed.isNational.length > 0 ? allForces : typed.forces)],
          fieldworkFrom: partialIsoDate(typed.fieldworkFrom),
          fieldworkTo: partialIsoDate(typed.fieldworkTo),
          publishedOn: isoDate(typed.publishedOn) ?? "",
          releaseAt: londonInstant(isoDate(typed.publishedOn), textOrNull(typed.releaseTime)),
          commissionedBy: commissioners.find((one) => one === typed.commissionedBy) ?? null,
          isToPartnership: typed.isToPartnership.length > 0,
          url: textOrNull(typed.url),
          statedRecommendationCount: countOf(typed.statedRecommendationCount),
          follows: typed.follows === "" ? null : [typed.follows],
          sources: linesOf(typed.sources),
        },
      });
      if (data?.report) await navigate(`/reports/${data.report.reference}/record`);
      return errors;
    },
  });
}
