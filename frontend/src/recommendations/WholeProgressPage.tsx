import { t } from "@lingui/core/macro";
import { useState } from "react";
import { ClaimCompleteDocument, ReportProgressDocument, type ForceStatus } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { NotNow } from "../portal/NotNow";
import { forceStatusWord } from "../portal/trackWords";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { useWhole } from "./useWhole";
import { WholeAct, WholeHeading } from "./WholeAct";

const underWay: readonly ForceStatus[] = ["UNALLOCATED", "ACCEPTED", "PARTLY_ACCEPTED", "NOT_ACCEPTED", "IN_PROGRESS"];

/** What can be said next. A claim is followed by taking the thing up again, or by the chief officer's signature. */
const sayable = (now: ForceStatus): readonly ForceStatus[] =>
  now === "CLAIMED_COMPLETE" || now === "SIGNED_OFF" ? ["REOPENED"] : [...underWay, "CLAIMED_COMPLETE", "REOPENED"];

/** The force says where it stands on a report as a whole, or on a finding of it. */
export function Component() {
  const whole = useWhole();
  const { about, force, page } = whole;
  const [statuses] = useState(() => sayable(force));
  const progress = useAct(ReportProgressDocument);
  const claim = useAct(ClaimCompleteDocument);
  const done = useDone();

  const form = useForm({
    draft: `progress ${page} ${about.findingId ?? ""}`,
    start: { status: "", words: "", saidOn: noDate },
    check: ({ status, words, saidOn }) => ({
      status: emptyProblem(status, t`Select what the status is now`),
      words: emptyProblem(words, t`Enter what was done`),
      saidOn: doneOnProblem(saidOn, t`Day on which it was done`),
    }),
    send: async (typed) => {
      const status = statuses.find((known) => known === typed.status);
      if (status === undefined) return [];
      const said = { ...about, words: typed.words, saidOn: doneOn(typed.saidOn) };
      const { errors } = await (status === "CLAIMED_COMPLETE"
        ? claim({ input: said })
        : progress({ input: { ...said, status } }));
      if (errors.length === 0) await done(page, t`What the force says is recorded`);
      return errors;
    },
  });
  const heading = <WholeHeading title={t`Say where the force stands`} whole={whole} />;

  return (
    <WholeAct whole={whole}>
      {whole.report.viewerCanReportProgress ? (
        <Form form={form} heading={heading}>
          <Radios
            {...form.field("status")}
            legend={t`What is the status now?`}
            legendSize="m"
            options={statuses.map((status) => ({ value: status, text: forceStatusWord(status) }))}
          />
          <PublicTextArea {...form.field("words")} label={t`What was done`} labelSize="m" rows={8} />
          <DateInput
            {...form.field("saidOn")}
            legend={t`Day on which it was done`}
            legendSize="m"
            hint={doneOnHint()}
          />
          <Button>{t`Report progress`}</Button>
        </Form>
      ) : (
        <>
          {heading}
          <NotNow to={page}>{t`See the report`}</NotNow>
        </>
      )}
    </WholeAct>
  );
}
