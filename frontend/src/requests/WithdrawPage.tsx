import { t } from "@lingui/core/macro";
import { useNavigate } from "react-router";
import { WithdrawRequestDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { TextArea } from "../ui/TextArea";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { RequestAct } from "./RequestAct";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, page } = useRequestAtHand();
  const navigate = useNavigate();
  const withdraw = useAct(WithdrawRequestDocument);

  const form = useForm({
    draft: `withdraw ${request.reference}`,
    start: { reason: "", withdrawnOn: noDate },
    check: ({ reason, withdrawnOn }) => ({
      reason: reason.trim() === "" ? t`Enter why it is no longer asked` : undefined,
      withdrawnOn: doneOnProblem(withdrawnOn, t`Day of withdrawal`),
    }),
    send: async ({ reason, withdrawnOn }) => {
      const { id: requestId, version } = request;
      const { errors } = await withdraw({ input: { requestId, version, reason, withdrawnOn: doneOn(withdrawnOn) } });
      if (errors.length === 0) await navigate(page);
      return errors;
    },
  });

  return (
    <RequestAct title={t`Withdraw this request`} request={request} may={request.viewerCanWithdraw} form={form}>
      <WarningText>{t`A withdrawn request stays on record with its reason. It cannot be sent again.`}</WarningText>
      <TextArea {...form.field("reason")} label={t`Why it is no longer asked`} labelSize="m" />
      <DateInput {...form.field("withdrawnOn")} legend={t`Day of withdrawal`} legendSize="m" hint={doneOnHint()} />
      <Button manner="warning">{t`Withdraw the request`}</Button>
    </RequestAct>
  );
}
