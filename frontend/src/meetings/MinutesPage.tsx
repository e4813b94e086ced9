import { t } from "@lingui/core/macro";
import { NotNow } from "../portal/NotNow";
import { MeetingStatusTag } from "../portal/statusTags";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { MinutesForm } from "./MinutesForm";
import { MinutesText } from "./MinutesText";
import { useMinutes } from "./useMinutes";

/** The minutes from their draft to their publication: what can be done next is the one button. */
export function Component() {
  const { meeting, page } = useMinutes();
  const { minutes, viewerCanDraftMinutes, viewerCanAgreeMinutes, viewerCanPublishMinutes } = meeting;
  const drafted = meeting.status === "MINUTES_DRAFTED";
  const published = meeting.status === "MINUTES_PUBLISHED";
  const heading = (
    <>
      <PageHeading caption={`${meeting.reference} · ${meeting.title}`}>{t`Minutes`}</PageHeading>
      <p className="govuk-body">
        <MeetingStatusTag status={meeting.status} />
      </p>
      {published && viewerCanDraftMinutes && (
        <p className="govuk-body">
          {t`The published minutes are never edited. What you write here is to replace them: it is agreed and published as a further edition, with a reason. Until then they stand.`}
        </p>
      )}
    </>
  );

  return (
    <>
      <BackLink to={page}>{t`Back to the meeting`}</BackLink>
      <DoneBanner />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {viewerCanDraftMinutes ? (
            <MinutesForm key={meeting.reference} meeting={meeting} heading={heading} />
          ) : (
            <>
              {heading}
              {minutes ? <MinutesText text={minutes.text} /> : <NotNow to={page}>{t`See the meeting`}</NotNow>}
            </>
          )}
          {minutes?.agreedOn && <p className="govuk-body">{t`Agreed on ${longDate(minutes.agreedOn)}`}</p>}
          {drafted && !viewerCanAgreeMinutes && (
            <p className="govuk-body">{t`The approver agrees the minutes. After that they are never altered.`}</p>
          )}
          {viewerCanAgreeMinutes && <ButtonLink to={`${page}/minutes/agree`}>{t`Agree the minutes`}</ButtonLink>}
          {viewerCanPublishMinutes && (
            <ButtonLink to={`${page}/minutes/publish`}>
              {published ? t`Publish a further edition` : t`Publish the minutes`}
            </ButtonLink>
          )}
          {meeting.minutesEdition && (
            <p className="govuk-body">
              <a className="govuk-link" href={meeting.minutesEdition.path}>{t`The minutes as published`}</a>
            </p>
          )}
        </div>
      </div>
    </>
  );
}
