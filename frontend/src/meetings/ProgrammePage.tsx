import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { MeetingProgrammeDocument } from "../gql/graphql";
import { MeetingStatusTag } from "../portal/statusTags";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { daysOfYear, financialYearOf } from "./financialYear";

/** The meetings of a year, from April to March. */
export function Component() {
  const [address] = useSearchParams();
  const { may, today } = useViewer();
  const year = Number(address.get("year")) || financialYearOf(today);
  const meetings = [...useRead(MeetingProgrammeDocument, daysOfYear(year)).meetings.nodes].reverse();

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
            { heading: t`Items`, cell: ({ agendaItems }) => agendaItems.length, numeric: true },
            { heading: t`Status`, cell: ({ status }) => <MeetingStatusTag status={status} /> },
          ]}
        />
      )}
      {may("RUN_MEETINGS") && (
        <ButtonGroup>
          <ButtonLink to="/meetings/programme/plan">{t`Plan a series of meetings`}</ButtonLink>
          <ButtonLink to="/meetings/kinds" manner="secondary">{t`Kinds of meeting`}</ButtonLink>
        </ButtonGroup>
      )}
    </>
  );
}
