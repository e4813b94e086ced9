import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RequestsQuery } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { OverdueTag } from "../portal/marks";
import { RequestStatusTag } from "../portal/statusTags";
import { requestKindWord } from "../portal/statusWords";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table, type Column } from "../ui/Table";
import { Lateness } from "./Lateness";

type Row = RequestsQuery["requests"]["nodes"][number];

export function RequestsTable({
  requests,
  sortByDueDate,
}: {
  requests: readonly Row[];
  sortByDueDate: Column<Row>["sort"];
}) {
  return (
    <Table
      caption={t`Requests, with when an answer is due`}
      captionSize="hidden"
      rows={requests}
      rowKey={({ reference }) => reference}
      columns={[
        {
          heading: t`Request`,
          cell: ({ reference, subject, audience, overdue }) => (
            <>
              <Link className="govuk-link" to={`/requests/${reference}`}>
                <WrittenInline>{subject}</WrittenInline>
              </Link>{" "}
              {overdue && <OverdueTag />} <AudienceTag audience={audience} />
            </>
          ),
        },
        { heading: t`Force`, cell: ({ force }) => force?.name },
        { heading: t`Kind`, cell: ({ kind }) => requestKindWord(kind) },
        {
          heading: t`Answer due`,
          day: true,
          ...(sortByDueDate && { sort: sortByDueDate }),
          cell: (request) => (
            <>
              {request.dueOn ? longDate(request.dueOn) : t`Not recorded here`}
              <Lateness {...request} />
            </>
          ),
        },
        { heading: t`Status`, cell: ({ status }) => <RequestStatusTag status={status} /> },
      ]}
    />
  );
}
