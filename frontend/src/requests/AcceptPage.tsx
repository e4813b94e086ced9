import { t } from "@lingui/core/macro";
import { useNavigate } from "react-router";
import { AcceptAnswerDocument } from "../gql/graphql";
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
  const accept = useAct(AcceptAnswerDocument);

  const form = useForm({
    draft: `accept ${request.reference}`,
    start: { words: "", acceptedOn: noDate },
    check: ({ acceptedOn }) => ({ acceptedOn: doneOnProblem(acceptedOn, t`Day of accepting`) }),
    send: async ({ words, acceptedOn }) => {
      const { id: requestId, version } = request;
      const input = { requestId, version, words: words.trim() || null, acceptedOn: doneOn(acceptedOn) };
      const { errors } = await accept({ input });
      if (errors.length === 0) await navigate(page);
      return errors;
    },
  });

  return (
    <RequestAct title={t`Accept the answer`} request={request} may={request.viewerCanJudge} form={form}>
      <TextArea
        {...form.field("words")}
        label={t`Words to the force (optional)`}
        labelSize="m"
        hint={t`Accepting says that the question was answered. It says nothing yet about being assured.`}
      />
      <DateInput {...form.field("acceptedOn")} legend={t`Day of accepting`} legendSize="m" hint={doneOnHint()} />
      <Button>{t`Accept the answer`}</Button>
    </RequestAct>
  );
}
