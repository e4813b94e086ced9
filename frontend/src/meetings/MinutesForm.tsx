import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { DraftMinutesDocument, type MinutesToWriteQuery } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { Details } from "../ui/Details";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { Markdown } from "../ui/Markdown";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";

interface MinutesFormProps {
  meeting: NonNullable<MinutesToWriteQuery["meeting"]>;
  heading: ReactNode;
}

/** Where nothing is written yet, what was noted in the room is proposed as a beginning. */
export function MinutesForm({ meeting, heading }: MinutesFormProps) {
  const done = useDone();
  const write = useAct(DraftMinutesDocument);
  const form = useForm({
    draft: `minutes ${meeting.reference}`,
    start: { text: meeting.minutes?.text ?? meeting.proposedMinutes ?? "" },
    check: ({ text }) => ({ text: emptyProblem(text, t`Enter the minutes`) }),
    send: async ({ text }) => {
      const { errors } = await write({ input: { meetingId: meeting.id, version: meeting.version, text } });
      if (errors.length === 0)
        await done(`/meetings/${meeting.reference}/minutes`, t`The draft of the minutes is saved.`);
      return errors;
    },
  });

  return (
    <Form form={form} heading={heading}>
      <PublicTextArea
        {...form.field("text")}
        label={t`Text of the minutes`}
        labelSize="m"
        rows={24}
        hint={t`Lines that begin with # are headings, with - items of a list. **Two stars** make words bold. Name no victim, witness or child.`}
      />
      <Details summary={t`Preview`}>
        <Markdown text={form.typed.text} headingLevel={2} />
      </Details>
      <Button manner={meeting.minutes ? "secondary" : "primary"}>{t`Save the draft`}</Button>
    </Form>
  );
}
