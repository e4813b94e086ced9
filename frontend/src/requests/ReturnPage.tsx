import { t } from "@lingui/core/macro";
import { useNavigate } from "react-router";
import { ReturnAnswerDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { TextArea } from "../ui/TextArea";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { RequestAct } from "./RequestAct";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, page } = useRequestAtHand();
  const navigate = useNavigate();
  const giveBack = useAct(ReturnAnswerDocument);

  const form = useForm({
    draft: `return ${request.reference}`,
    start: { reason: "", returnedOn: noDate },
    check: ({ reason, returnedOn }) => ({
      reason: reason.trim() === "" ? t`Enter why the answer is insufficient` : undefined,
      returnedOn: doneOnProblem(returnedOn, t`Day of returning`),
    }),
    send: async ({ reason, returnedOn }) => {
      const { id: requestId, version } = request;
      const { errors } = await giveBack({ input: { requestId, version, reason, returnedOn: doneOn(returnedOn) } });
      if (errors.length === 0) await navigate(page);
      return errors;
    },
  });

  return (
    <RequestAct title={t`Return the answer as insufficient`} request={request} may={request.viewerCanJudge} form={form}>
      <TextArea
        {...form.field("reason")}
        label={t`Why the answer is insufficient`}
        labelSize="m"
        rows={8}
        hint={t`Say what is still missing. The force reads this, and an answer is awaited again by the same day.`}
      />
      <DateInput {...form.field("returnedOn")} legend={t`Day of returning`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Return the answer`}</Button>
    </RequestAct>
  );
}
