import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { MeetingsDocument, type MeetingStatus } from "../gql/graphql";
import { chosenOf, dayOf, optionsOf, orAll } from "../portal/choices";
import { cursors } from "../portal/cursors";
import { DownloadLinks } from "../portal/DownloadLinks";
import { Meaning } from "../portal/Meaning";
import { MeetingStatusTag } from "../portal/statusTags";
import { meetingStatusColour, meetingStatusWord } from "../portal/statusWords";
import { useForceFilter } from "../portal/useForceFilter";
import { useOwnFilter } from "../portal/useOwnFilter";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";

const statuses = Object.keys(meetingStatusColour) as MeetingStatus[];

export function Component() {
  const [address] = useSearchParams();
  const viewer = useViewer();
  const forceFilter = useForceFilter();
  const ownFilter = useOwnFilter();
  const { meetings } = useRead(MeetingsDocument, {
    ...usePageArguments(),
    force: address.get("force"),
    own: address.get("own") === "true" ? true : null,
    status: orAll(chosenOf(address, "status", statuses)),
    from: dayOf(address, "from"),
    to: dayOf(address, "to"),
  });

  return (
    <>
      <PageHeading>{t`Scrutiny meetings`}</PageHeading>
      <p className="govuk-body-l">
        {t`Where the chief constable is held to account: what was on the agenda, and what came of it.`}
      </p>
      {viewer.may("RUN_MEETINGS") && <ButtonLink to="/meetings/plan">{t`Plan a meeting`}</ButtonLink>}
      <p className="govuk-body">
        <Link className="govuk-link" to="/meetings/programme">{t`Programme of meetings`}</Link>
        <br />
        <Link className="govuk-link" to="/meetings/assurance">{t`Assurance by theme over meetings`}</Link>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/published/meetings.ics">{t`Follow the published meetings in your calendar`}</a>
        {viewer.role !== "VISITOR" && (
          <>
            <br />
            <Link className="govuk-link" to="/account/calendar">{t`Follow your own deadlines in your calendar`}</Link>
          </>
        )}
      </p>
      <Meaning of="meetings" />
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            ...ownFilter,
            { kind: "date", name: "from", label: t`Held from` },
            { kind: "date", name: "to", label: t`Held to` },
            { kind: "checkboxes", name: "status", label: t`Status`, options: optionsOf(statuses, meetingStatusWord) },
          ]}
        />
        <Listing
          count={plural(meetings.totalCount, { one: "# meeting", other: "# meetings" })}
          empty={meetings.nodes.length === 0}
          emptyText={t`Meetings that match would stand here. Remove a filter to see more.`}
          {...cursors(meetings.pageInfo)}
        >
          <Table
            caption={t`Scrutiny meetings, with their day and how far they are`}
            captionSize="hidden"
            rows={meetings.nodes}
            rowKey={({ reference }) => reference}
            columns={[
              {
                heading: t`Meeting`,
                cell: ({ reference, title }) => (
                  <Link className="govuk-link" to={`/meetings/${reference}`}>
                    <WrittenInline>{title}</WrittenInline>
                  </Link>
                ),
              },
              {
                heading: t`Day`,
                day: true,
                cell: ({ heldOn, startsAt }) => [longDate(heldOn), startsAt].filter(Boolean).join(", "),
              },
              { heading: t`Held by`, cell: ({ body }) => body?.name },
              { heading: t`Open to the public`, cell: ({ isPublic }) => (isPublic ? t`Yes` : t`No`) },
              { heading: t`Status`, cell: ({ status }) => <MeetingStatusTag status={status} /> },
            ]}
          />
          <DownloadLinks list="meetings" />
        </Listing>
      </div>
    </>
  );
}
