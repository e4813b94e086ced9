import { t } from "@lingui/core/macro";
import { RecordCopySentDocument, type CopyRecipient } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { CopiesSent } from "./CopiesSent";
import { recipientWord } from "./explanationWords";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

const recipients: readonly CopyRecipient[] = ["INSPECTORATE", "HOME_SECRETARY"];

/** The law names two who receive a copy: the inspectorate and the Home Secretary. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const record = useAct(RecordCopySentDocument);
  const done = useDone();
  const open = recipients.filter((one) => !response.copies.some(({ recipient }) => recipient === one));

  const form = useForm<{ recipient: string; sentOn: typeof noDate }>({
    draft: `copy ${response.reference}`,
    start: { recipient: open.length === 1 ? (open[0] ?? "") : "", sentOn: noDate },
    check: ({ recipient, sentOn }) => ({
      recipient: emptyProblem(recipient, t`Select to whom the copy was sent`),
      sentOn: dateProblem(sentOn, t`Sent on`),
    }),
    send: async (typed) => {
      const recipient = recipients.find((one) => one === typed.recipient);
      if (recipient === undefined) return [];
      const { data, errors } = await record({
        input: { responseId: response.id, recipient, sentOn: isoDate(typed.sentOn) ?? "" },
      });
      if (data?.response) await done(page, t`Copy recorded: ${recipientWord(recipient)}`);
      return errors;
    },
  });

  return (
    <ResponseFrame
      title={t`Record a copy sent`}
      response={response}
      may={response.viewerCanRecordCopy}
      form={form}
      before={response.copies.length > 0 && <CopiesSent copies={response.copies} />}
    >
      <Radios
        {...form.field("recipient")}
        legend={t`Sent to`}
        options={open.map((value) => ({ value, text: recipientWord(value) }))}
      />
      <DateInput {...form.field("sentOn")} legend={t`Sent on`} hint={t`For example, 29 3 2022`} />
      <Button>{t`Save`}</Button>
    </ResponseFrame>
  );
}
