import { t } from "@lingui/core/macro";
import { RecordActionPlanDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

export function Component() {
  const { response, page } = useResponseAtHand();
  const record = useAct(RecordActionPlanDocument);
  const done = useDone();

  const form = useForm({
    draft: `action plan ${response.reference}`,
    start: { receivedOn: noDate },
    check: ({ receivedOn }) => ({ receivedOn: doneOnProblem(receivedOn, t`Day on which it came`) }),
    send: async ({ receivedOn }) => {
      const { id: responseId, version } = response;
      const { data, errors } = await record({ input: { responseId, version, receivedOn: doneOn(receivedOn) } });
      if (data?.response) await done(page, t`Recorded: the force’s action plan is here`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`The force’s action plan has come`}
      response={response}
      may={response.viewerCanRecordActionPlan}
      form={form}
    >
      <DateInput {...form.field("receivedOn")} legend={t`Day on which it came (optional)`} hint={doneOnHint()} />
      <Button>{t`Save`}</Button>
    </ResponseFrame>
  );
}
