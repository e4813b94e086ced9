import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { ResponsesQuery } from "../gql/graphql";
import { DueByLaw } from "../portal/DueByLaw";
import { ResponseStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";

type Row = ResponsesQuery["statutoryResponses"]["nodes"][number];

function Published({ row: { publishedOn, daysLate, dayOfPublication, edition } }: { row: Row }) {
  if (publishedOn === null) return t`Not yet`;
  const late = daysLate ?? 0;

  return (
    <>
      {longDate(publishedOn)}
      {late > 0 ? (
        <span className="portal-late">
          {plural(late, { one: "Published # day late", other: "Published # days late" })}
        </span>
      ) : (
        dayOfPublication !== null && `, ${t`day ${dayOfPublication} of 56`}`
      )}
      {edition && (
        <>
          <br />
          <a className="govuk-link" href={edition.path}>{t`Read the published response`}</a>
        </>
      )}
    </>
  );
}

function Works({ row }: { row: Row }) {
  if (!row.viewerCanDraft && !row.viewerCanApprove && !row.viewerCanPublish) return null;

  return (
    <Link className="govuk-link govuk-!-display-block" to={`/responses/${row.reference}`}>
      {t`Work on ${row.reference}`}
    </Link>
  );
}

export function ResponsesTable({ responses }: { responses: readonly Row[] }) {
  return (
    <Table
      caption={t`Section 55 responses, with their deadlines`}
      captionSize="hidden"
      rows={responses}
      rowKey={({ reference }) => reference}
      columns={[
        {
          heading: t`Report`,
          cell: (row) => (
            <>
              {row.report && (
                <Link className="govuk-link" to={`/reports/${row.report.reference}`}>
                  <WrittenInline>{row.report.title}</WrittenInline>
                </Link>
              )}
              <Works row={row} />
            </>
          ),
        },
        { heading: t`Force`, cell: ({ force }) => force?.name },
        {
          heading: t`Due`,
          day: true,
          cell: ({ statutoryDeadline }) => (
            <DueByLaw deadline={statutoryDeadline}>{({ dueOn }) => longDate(dueOn)}</DueByLaw>
          ),
        },
        { heading: t`Published`, cell: (row) => <Published row={row} /> },
        { heading: t`Status`, cell: ({ status }) => <ResponseStatusTag status={status} /> },
      ]}
    />
  );
}
