import { t } from "@lingui/core/macro";
import { SubmitActionPlanDocument, type Marking, type ReportToPlanQuery } from "../gql/graphql";
import { doneOn, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { sendFile } from "./sendFile";

/** What is typed about the force's action plan. The file goes first; what is then refused is swept away by the server. */
export function useActionPlan(report: NonNullable<ReportToPlanQuery["report"]>, file: File | null) {
  const submit = useAct(SubmitActionPlanDocument);
  const done = useDone();

  return useForm({
    draft: `action plan ${report.reference}`,
    start: {
      title: report.actionPlan?.title ?? t`Action plan`,
      file: "",
      url: "",
      words: "",
      marking: "",
      handlingInstruction: "",
      offeredOn: noDate,
    },
    check: (typed) => ({
      title: typed.title.trim() === "" ? t`Enter what it is called` : undefined,
      file:
        (file === null) === (typed.url.trim() === "")
          ? t`Choose a file or enter an address: one of the two`
          : undefined,
      marking: typed.marking === "" ? t`Select how it is marked` : undefined,
      handlingInstruction:
        typed.marking === "OFFICIAL_SENSITIVE" && typed.handlingInstruction.trim() === ""
          ? t`Enter how it must be handled`
          : undefined,
      offeredOn: doneOnProblem(typed.offeredOn, t`Day on which it is sent`),
    }),
    send: async (typed) => {
      const sent = file === null ? null : await sendFile(file);
      if (sent && "refusal" in sent) return [sent.refusal];
      const { data, errors } = await submit({
        input: {
          reportId: report.id,
          title: typed.title,
          words: typed.words.trim() || null,
          marking: typed.marking as Marking,
          handlingInstruction: typed.marking === "OFFICIAL_SENSITIVE" ? typed.handlingInstruction : null,
          url: typed.url.trim() || null,
          fileId: sent?.id ?? null,
          offeredOn: doneOn(typed.offeredOn),
        },
      });
      if (data?.evidence) await done(`/reports/${report.reference}`, t`The action plan is with the office now`);
      return errors;
    },
  });
}
