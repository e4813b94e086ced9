import { t } from "@lingui/core/macro";
import { useNavigate } from "react-router";
import { AnswerRequestDocument } from "../gql/graphql";
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
  const answer = useAct(AnswerRequestDocument);

  const form = useForm({
    draft: `answer ${request.reference}`,
    start: { words: "", answeredOn: noDate },
    check: ({ words, answeredOn }) => ({
      words: words.trim() === "" ? t`Enter the answer` : undefined,
      answeredOn: doneOnProblem(answeredOn, t`Day of the answer`),
    }),
    send: async ({ words, answeredOn }) => {
      const { id: requestId, version } = request;
      const { errors } = await answer({ input: { requestId, version, words, answeredOn: doneOn(answeredOn) } });
      if (errors.length === 0) await navigate(page);
      return errors;
    },
  });

  return (
    <RequestAct title={t`Answer this request`} request={request} may={request.viewerCanAnswer} form={form}>
      <TextArea
        {...form.field("words")}
        label={t`Your answer`}
        labelSize="m"
        rows={12}
        hint={t`The office of the local policing body reads it at once. It becomes public only if the office publishes it: name no victim, witness or child.`}
      />
      <DateInput {...form.field("answeredOn")} legend={t`Day of the answer`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Send the answer`}</Button>
    </RequestAct>
  );
}
