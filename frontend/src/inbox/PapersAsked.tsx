import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { PaperAskedFragment } from "../gql/graphql";
import { DaysLeft } from "../portal/DaysLeft";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";

/** The papers that the force is to bring for meetings to come. */
export function PapersAsked({ papers }: { papers: readonly PaperAskedFragment[] }) {
  if (papers.length === 0) return null;

  return (
    <Table
      caption={t`Papers asked for`}
      rows={papers}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: t`Paper`,
          cell: ({ id, title, agendaItem, viewerCanReceive }) => (
            <>
              {viewerCanReceive ? (
                <Link
                  className="govuk-link"
                  to={`/meetings/${agendaItem?.meeting?.reference ?? ""}/papers/${encodeURIComponent(id)}`}
                >
                  <WrittenInline>{title}</WrittenInline>
                </Link>
              ) : (
                <WrittenInline>{title}</WrittenInline>
              )}
              <span className="portal-detail">
                <WrittenInline>{agendaItem?.title}</WrittenInline>
              </span>
            </>
          ),
        },
        { heading: t`From`, cell: ({ expectedFrom }) => <WrittenInline>{expectedFrom}</WrittenInline> },
        { heading: t`Asked`, day: true, cell: ({ askedOn }) => longDate(askedOn) },
        { heading: t`Due`, day: true, cell: ({ dueOn }) => (dueOn === null ? t`No day set` : longDate(dueOn)) },
        { heading: t`Today`, cell: ({ dueOn }) => dueOn !== null && <DaysLeft dueOn={dueOn} /> },
        {
          heading: t`Meeting`,
          cell: ({ agendaItem }) =>
            agendaItem?.meeting && (
              <>
                <Link className="govuk-link" to={`/meetings/${agendaItem.meeting.reference}`}>
                  <WrittenInline>{agendaItem.meeting.title}</WrittenInline>
                </Link>
                <span className="portal-detail">{longDate(agendaItem.meeting.heldOn)}</span>
              </>
            ),
        },
      ]}
    />
  );
}
