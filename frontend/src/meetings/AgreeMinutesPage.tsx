import { t } from "@lingui/core/macro";
import { useState } from "react";
import { AgreeMinutesDocument } from "../gql/graphql";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { NotNow } from "../portal/NotNow";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { MinutesText } from "./MinutesText";
import { useMinutes } from "./useMinutes";

export function Component() {
  const { meeting, page } = useMinutes();
  // The act itself ends what made it possible; the page must not turn into a refusal while it leaves.
  const [possible] = useState(meeting.viewerCanAgreeMinutes);
  const done = useDone();
  const agree = useAct(AgreeMinutesDocument);

  const form = useForm({
    draft: `agree ${meeting.reference}`,
    start: { agreedOn: noDate },
    check: ({ agreedOn }) => ({ agreedOn: doneOnProblem(agreedOn, t`Day of agreement`) }),
    send: async ({ agreedOn }) => {
      const { id: meetingId, version } = meeting;
      const { errors } = await agree({ input: { meetingId, version, agreedOn: doneOn(agreedOn) } });
      if (errors.length === 0) await done(`${page}/minutes`, t`The minutes are agreed.`);
      return errors;
    },
  });

  const heading = <PageHeading caption={`${meeting.reference} · ${meeting.title}`}>{t`Agree the minutes`}</PageHeading>;

  return (
    <>
      <BackLink to={`${page}/minutes`}>{t`Back to the minutes`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {possible && meeting.minutes ? (
            <Form form={form} heading={heading}>
              <MinutesText text={meeting.minutes.text} />
              <InsetText>{t`After you agree the minutes they are never altered.`}</InsetText>
              <DateInput {...form.field("agreedOn")} legend={t`Day of agreement`} legendSize="m" hint={doneOnHint()} />
              <Button>{t`Agree the minutes`}</Button>
            </Form>
          ) : (
            <>
              {heading}
              <NotNow to={page}>{t`See the meeting`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
