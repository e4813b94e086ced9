import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { MeetingStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import type { Section, Work } from "./Section";
import { WorkTable } from "./WorkTable";

export function meetingsAhead({ meetings }: Work): Section {
  return {
    empty: t`No coming meeting is recorded here.`,
    count: meetings.nodes.length,
    table: (
      <WorkTable
        caption={t`Meetings ahead`}
        rows={[...meetings.nodes].reverse()}
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
          { heading: t`On`, cell: ({ heldOn }) => longDate(heldOn) },
          { heading: t`Status`, cell: ({ status }) => <MeetingStatusTag status={status} /> },
        ]}
      />
    ),
  };
}
