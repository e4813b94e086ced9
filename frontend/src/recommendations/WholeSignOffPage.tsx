import { t } from "@lingui/core/macro";
import { useState } from "react";
import { SignOffCompletionDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { useWhole } from "./useWhole";
import { WholeAct, WholeHeading } from "./WholeAct";

/** The chief officer signs a claim about a report as a whole, or about a finding of it. */
export function Component() {
  const whole = useWhole();
  const { about, force, page } = whole;
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(whole.report.viewerCanSignOff && force === "CLAIMED_COMPLETE");
  const signOff = useAct(SignOffCompletionDocument);
  const done = useDone();

  const form = useForm({
    draft: `sign off ${page} ${about.findingId ?? ""}`,
    start: { words: "", saidOn: noDate },
    check: ({ saidOn }) => ({ saidOn: doneOnProblem(saidOn, t`Day on which it was signed`) }),
    send: async ({ words, saidOn }) => {
      const { errors } = await signOff({ input: { ...about, words: words.trim() || null, saidOn: doneOn(saidOn) } });
      if (errors.length === 0) await done(page, t`The claim is signed off`);
      return errors;
    },
  });
  const heading = <WholeHeading title={t`Sign off what the force claims`} whole={whole} />;

  return (
    <WholeAct whole={whole}>
      {possible ? (
        <Form form={form} heading={heading}>
          <PublicTextArea {...form.field("words")} label={t`What you say with your signature (optional)`} rows={4} />
          <DateInput {...form.field("saidOn")} legend={t`Day on which it was signed`} hint={doneOnHint()} />
          <Button>{t`Sign off`}</Button>
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
