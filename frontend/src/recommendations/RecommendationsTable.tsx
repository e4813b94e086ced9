import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RecommendationsQuery } from "../gql/graphql";
import { recommendationKindWord } from "../portal/recommendationWords";
import { AccountsDifferTag, OverdueTag } from "../portal/marks";
import { AssuranceTag, ForceStatusTag, InspectorateStatusTag } from "../portal/statusTags";
import { WrittenInline, writtenLang } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table, type Column } from "../ui/Table";

type Row = RecommendationsQuery["recommendations"]["nodes"][number];

function What({ row }: { row: Row }) {
  return (
    <>
      <Link className="govuk-link" to={`/recommendations/${row.reference}`}>
        {row.text === null ? (
          t`${recommendationKindWord(row.kind)} ${row.number ?? row.reference}`
        ) : (
          <WrittenInline>{row.text}</WrittenInline>
        )}
      </Link>{" "}
      {row.overdue && <OverdueTag />} {row.disputed && <AccountsDifferTag />}
      <span className="portal-detail">
        {row.text === null && <>{t`The wording has not been entered`}. </>}
        <WrittenInline>{row.source?.title}</WrittenInline>
        {row.theme && (
          <>
            {" · "}
            <WrittenInline>{row.theme}</WrittenInline>
          </>
        )}
      </span>
    </>
  );
}

interface RecommendationsTableProps {
  recommendations: readonly Row[];
  /** Where the heading of the due dates leads, where the list can be put in order. */
  sortByDueDate?: Column<Row>["sort"];
}

export function RecommendationsTable({ recommendations, sortByDueDate }: RecommendationsTableProps) {
  return (
    <Table
      caption={t`Recommendations and areas for improvement, with the three tracks of each`}
      captionSize="hidden"
      rows={recommendations}
      rowKey={({ reference }) => reference}
      columns={[
        { heading: t`Recommendation`, cell: (row) => <What row={row} /> },
        {
          heading: t`Due`,
          day: true,
          ...(sortByDueDate && { sort: sortByDueDate }),
          cell: ({ dueOn, originalDueOn, dueDateChanges, deadlineAsStated }) =>
            dueOn ? (
              <>
                {longDate(dueOn)}
                {dueDateChanges > 0 && (
                  <span className="portal-detail">
                    {plural(dueDateChanges, { one: "changed once", other: "changed # times" })}
                    {originalDueOn !== null && t`, first ${longDate(originalDueOn)}`}
                  </span>
                )}
              </>
            ) : deadlineAsStated ? (
              <span lang={writtenLang}>{deadlineAsStated}</span>
            ) : (
              t`Not recorded here`
            ),
        },
        { heading: t`Force`, cell: ({ forceStatus }) => <ForceStatusTag status={forceStatus} /> },
        { heading: t`Assurance`, cell: ({ assurance }) => <AssuranceTag rating={assurance} /> },
        {
          heading: t`Inspectorate`,
          cell: ({ inspectorateStatus }) => <InspectorateStatusTag status={inspectorateStatus} />,
        },
      ]}
    />
  );
}
