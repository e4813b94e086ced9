import { t } from "@lingui/core/macro";
import { useState, type ReactNode } from "react";
import { DraftMinutesDocument, type MinutesToWriteQuery } from "../gql/graphql";
import { readAnew } from "../portal/Reading";
import { useAct } from "../portal/useAct";
import { Button } from "../ui/Button";
import { Details } from "../ui/Details";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { Markdown } from "../ui/Markdown";
import { TextArea } from "../ui/TextArea";
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
  const [overtaken, setOvertaken] = useState(false);
  // Saving over words that were not read takes a second press, after they were shown.
  const [read, setRead] = useState(meeting.version);

  const form = useForm({
    draft: `minutes ${meeting.reference}`,
    start: { text: meeting.minutes?.text ?? meeting.proposedMinutes ?? "" },
    check: ({ text }) => ({ text: emptyProblem(text, t`Enter the minutes`) }),
    send: async ({ text }) => {
      const version = overtaken ? meeting.version : read;
      const { data, errors } = await write({ input: { meetingId: meeting.id, version, text } });
      setOvertaken(errors.some(({ code }) => code === "CONFLICT"));
      if (errors.length > 0) await readAnew();
      else {
        setRead(data?.meeting?.version ?? version);
        await done(`/meetings/${meeting.reference}/minutes`, t`The draft of the minutes is saved.`);
      }
      return errors;
    },
  });

  return (
    <Form form={form} heading={heading}>
      {overtaken && meeting.minutes && (
        <InsetText>
          <p className="govuk-body">{t`Somebody else saved this meanwhile. Take over what you need; saving again replaces it with yours.`}</p>
          <p className="govuk-body portal-written">{meeting.minutes.text}</p>
        </InsetText>
      )}
      <TextArea
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
