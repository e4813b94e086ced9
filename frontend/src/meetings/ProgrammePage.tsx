import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { MeetingStatusTag } from "../portal/statusTags";
import { useViewer } from "../portal/useViewer";
import { Withdrawals } from "../portal/Withdrawals";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { ProgrammeChanges, ProgrammeStanding } from "./ProgrammeStanding";
import { PublishedProgrammes } from "./PublishedProgrammes";
import { TopicList } from "./TopicList";
import { useProgramme } from "./useProgramme";

/** The meetings of a year, from April to March; for the office, with what it means to scrutinise at each. */
export function Component() {
  const { may } = useViewer();
  const { year, meetings, all, programme, published } = useProgramme();
  const plans = may("RUN_MEETINGS");

  return (
    <>
      <BackLink to="/meetings">{t`Scrutiny meetings`}</BackLink>
      <PageHeading caption={t`April ${year} to March ${year + 1}`}>{t`Programme of meetings`}</PageHeading>
      <DoneBanner />
      <p className="govuk-body">
        <Link className="govuk-link" to={`?year=${year - 1}`}>{t`The year before`}</Link>
        <span aria-hidden="true"> | </span>
        <Link className="govuk-link" to={`?year=${year + 1}`}>{t`The year after`}</Link>
      </p>
      {programme && <ProgrammeStanding programme={programme} />}
      {meetings.length === 0 ? (
        <p className="govuk-body">{t`No meeting of this year is recorded here.`}</p>
      ) : (
        <Table
          caption={plural(meetings.length, { one: "# meeting", other: "# meetings" })}
          rows={meetings}
          rowKey={({ reference }) => reference}
          columns={[
            {
              heading: t`Day`,
              day: true,
              cell: ({ heldOn, startsAt }) => [longDate(heldOn), startsAt].filter(Boolean).join(", "),
            },
            {
              heading: t`Meeting`,
              cell: ({ reference, title, meetingType }) => (
                <>
                  <Link className="govuk-link" to={`/meetings/${reference}`}>
                    <WrittenInline>{title}</WrittenInline>
                  </Link>
                  {title !== meetingType && (
                    <span className="portal-detail">
                      <WrittenInline>{meetingType}</WrittenInline>
                    </span>
                  )}
                </>
              ),
            },
            ...(programme
              ? [
                  {
                    heading: t`Topics`,
                    cell: ({ id }: (typeof meetings)[number]) => (
                      <TopicList
                        topics={programme.topics.filter(({ meeting }) => meeting?.id === id)}
                        year={year}
                        change={programme.viewerCanChange}
                      />
                    ),
                  },
                ]
              : []),
            { heading: t`Items`, cell: ({ agendaItems }) => agendaItems.length, numeric: true },
            { heading: t`Status`, cell: ({ status }) => <MeetingStatusTag status={status} /> },
          ]}
        />
      )}
      {all && (
        <p className="govuk-body">
          <Link className="govuk-link" to={all}>{t`All meetings of this year: there are more than stand here`}</Link>
        </p>
      )}
      {programme && <ProgrammeChanges changes={programme.changes} />}
      <PublishedProgrammes editions={published} />
      {programme && <Withdrawals withdrawals={programme.withdrawals} />}
      <ButtonGroup>
        {programme?.viewerCanAgree && (
          <ButtonLink to={`/meetings/programme/agree?year=${year}`}>{t`Agree the programme`}</ButtonLink>
        )}
        {programme?.viewerCanPublish && (
          <ButtonLink to={`/meetings/programme/publish?year=${year}`}>{t`Publish the programme`}</ButtonLink>
        )}
        {plans && meetings.length > 0 && (
          <ButtonLink to={`/meetings/programme/proposed?year=${year}`}>{t`Choose a topic`}</ButtonLink>
        )}
        {plans && (
          <ButtonLink to="/meetings/programme/plan" manner={meetings.length > 0 ? "secondary" : "primary"}>
            {t`Plan a series of meetings`}
          </ButtonLink>
        )}
        {plans && <ButtonLink to="/meetings/kinds" manner="secondary">{t`Kinds of meeting`}</ButtonLink>}
      </ButtonGroup>
    </>
  );
}
