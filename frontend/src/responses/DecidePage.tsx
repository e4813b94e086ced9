import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { ApproveResponseDocument, SendBackResponseDocument } from "../gql/graphql";
import { dayWord } from "../portal/dayOfPeriod";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { TextArea } from "../ui/TextArea";
import { noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

const WholeResponse = lazy(async () => ({ default: (await import("./WholeResponse")).WholeResponse }));

/** The approver reads the whole text in its order, then approves it or sends it back with a comment. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const { today } = useViewer();
  const approve = useAct(ApproveResponseDocument);
  const sendBack = useAct(SendBackResponseDocument);
  const done = useDone();
  const { deadline } = response;

  const form = useForm({
    draft: `decide ${response.reference}`,
    start: { decision: "", comment: "", on: noDate },
    check: ({ decision, comment, on }) => ({
      decision: emptyProblem(decision, t`Select whether you approve it or send it back`),
      comment:
        decision === "sendBack"
          ? emptyProblem(comment, t`Enter what is to be changed before it comes back`)
          : undefined,
      on: doneOnProblem(on, t`Day of the decision`),
    }),
    send: async ({ decision, comment, on }) => {
      const input = { responseId: response.id, version: response.version, comment, on: doneOn(on) };
      const approving = decision === "approve";
      const { data, errors } = approving ? await approve({ input }) : await sendBack({ input });
      if (data?.response) await done(page, approving ? t`Response approved` : t`Response sent back`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`Decide on the response`}
      response={response}
      may={response.viewerCanApprove}
      form={form}
      before={
        <>
          <p className="govuk-body">
            {t`Due on ${longDate(deadline.dueOn)}.`} {dayWord(deadline, today)}.
          </p>
          <Suspense>
            <WholeResponse response={response} />
          </Suspense>
        </>
      }
    >
      <Radios
        {...form.field("decision")}
        legend={t`Your decision`}
        legendSize="m"
        options={[
          { value: "approve", text: t`Approve`, hint: t`The scrutiny officer can then publish it` },
          { value: "sendBack", text: t`Send back`, hint: t`The scrutiny officer writes it further` },
        ]}
      />
      <TextArea
        {...form.field("comment")}
        label={form.typed.decision === "sendBack" ? t`What is to be changed` : t`Comment (optional)`}
        hint={t`It stays in the office`}
        rows={4}
      />
      <DateInput {...form.field("on")} legend={t`Day of the decision (optional)`} hint={doneOnHint()} />
      <Button>{t`Save the decision`}</Button>
    </ResponseFrame>
  );
}
