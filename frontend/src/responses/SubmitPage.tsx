import { t } from "@lingui/core/macro";
import { SubmitResponseDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { missingParts } from "./missingParts";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";
import { WholeResponse } from "./WholeResponse";

/** The whole text once more. What is missing refuses it, and each refusal leads to its place. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const submit = useAct(SubmitResponseDocument);
  const done = useDone();

  const form = useForm({
    draft: `submit ${response.reference}`,
    start: { submittedOn: noDate },
    check: ({ submittedOn }) => ({ submittedOn: doneOnProblem(submittedOn, t`Day of sending`) }),
    send: async ({ submittedOn }) => {
      const { id: responseId, version } = response;
      const { data, errors } = await submit({ input: { responseId, version, submittedOn: doneOn(submittedOn) } });
      if (data?.response) await done(page, t`Sent for review`);
      const missing = missingParts(response);
      // Each missing part says more than any refusal of the whole.
      return errors.length > 0 && missing.length > 0 ? missing : errors;
    },
  });

  return (
    <ResponseFrame
      title={t`Check and send for review`}
      response={response}
      may={response.viewerCanDraft}
      form={form}
      before={<WholeResponse response={response} />}
    >
      <DateInput {...form.field("submittedOn")} legend={t`Day of sending (optional)`} hint={doneOnHint()} />
      <Button>{t`Send for review`}</Button>
    </ResponseFrame>
  );
}
