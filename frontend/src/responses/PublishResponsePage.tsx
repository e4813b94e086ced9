import { t } from "@lingui/core/macro";
import { PublishResponseDocument } from "../gql/graphql";
import { DueByLaw } from "../portal/DueByLaw";
import { dayWord } from "../portal/dayOfPeriod";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { missingParts } from "./missingParts";
import { PreviewLink } from "../portal/PreviewLink";
import { ResponseFrame } from "./ResponseFrame";
import { useResponseAtHand } from "./useResponseAtHand";

/** Says what becomes public, on which of the 56 days, and that it can never be changed after. */
export function Component() {
  const { response, page } = useResponseAtHand();
  const { today } = useViewer();
  const publish = useAct(PublishResponseDocument);
  const done = useDone();
  const { statutoryDeadline, chiefOfficerComments: comments } = response;

  const form = useForm({
    draft: `publish ${response.reference}`,
    start: { publishedOn: noDate },
    check: ({ publishedOn }) => ({ publishedOn: doneOnProblem(publishedOn, t`Day of publication`) }),
    send: async ({ publishedOn }) => {
      const { id: responseId, version } = response;
      const { data, errors } = await publish({ input: { responseId, version, publishedOn: doneOn(publishedOn) } });
      if (data?.response) await done(page, t`The response is published`);
      return errors.some(({ code }) => code === "RESPONSE_INCOMPLETE")
        ? missingParts(response).map(({ message }) => ({ message }))
        : errors;
    },
  });
  const on = doneOn(form.typed.publishedOn) ?? today;

  return (
    <ResponseFrame
      title={t`Publish the response`}
      response={response}
      may={response.viewerCanPublish}
      form={form}
      before={
        <>
          <h2 className="govuk-heading-m">{t`What becomes public`}</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>{t`our comments and what is done about each recommendation`}</li>
            {comments?.text && <li>{t`the chief officer’s comments`}</li>}
            {response.replyToChiefOfficer && <li>{t`our reply to them`}</li>}
            {response.report?.audience !== "PUBLIC" && (
              <li>{t`the record of the report, with its findings and recommendations`}</li>
            )}
            {response.furtherReports.map(({ reference, title, audience }) =>
              audience === "PUBLIC" ? null : <li key={reference}>{t`the record of a further report: ${title}`}</li>,
            )}
          </ul>
          <p className="govuk-body">
            {t`It all stands in one edition at an address of its own, which opens without signing in. The comments of whoever approved it stay in the office.`}
          </p>
          <PreviewLink of={response.reference} />
          <WarningText>{t`A published edition is never changed.`}</WarningText>
          {response.number === 1 && (
            <DueByLaw deadline={statutoryDeadline}>
              {(deadline) => (
                <p className="govuk-body">
                  {t`Due on ${longDate(deadline.dueOn)}.`}{" "}
                  <strong>{t`Published on ${longDate(on)}: ${dayWord(deadline, on)}`}</strong>
                </p>
              )}
            </DueByLaw>
          )}
        </>
      }
    >
      <DateInput {...form.field("publishedOn")} legend={t`Day of publication (optional)`} hint={doneOnHint()} />
      <Button>{t`Publish the response`}</Button>
    </ResponseFrame>
  );
}
