import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { ReportRecommendationFragment } from "../gql/graphql";
import { AccountsDifferTag, OverdueTag } from "../portal/marks";
import { AssuranceTag, ForceStatusTag, InspectorateStatusTag } from "../portal/statusTags";
import { Repeats } from "../portal/Repeats";
import { WrittenInline, writtenLang } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";

interface RecommendationTableProps {
  caption: string;
  captionSize?: "s" | "m";
  recommendations: readonly ReportRecommendationFragment[];
}

/** What a report asks for, and how it stands on each of the three tracks. */
export function RecommendationTable({ caption, captionSize = "s", recommendations }: RecommendationTableProps) {
  if (recommendations.length === 0) return null;

  return (
    <Table
      caption={caption}
      captionSize={captionSize}
      rows={recommendations}
      rowKey={({ reference }) => reference}
      columns={[
        {
          heading: t`Recommendation`,
          cell: ({ reference, number, text, disputed, overdue, repeats, repeatedBy }) => (
            <>
              <Link className="govuk-link" to={`/recommendations/${reference}`}>
                {number ?? reference}
                {": "}
                {text === null ? t`The wording has not been entered` : <WrittenInline>{text}</WrittenInline>}
              </Link>{" "}
              {overdue && <OverdueTag />} {disputed && <AccountsDifferTag />}
              <Repeats what={t`Asked for before`} links={repeats} />
              <Repeats what={t`Asked for again`} links={repeatedBy} />
            </>
          ),
        },
        {
          heading: t`Due`,
          day: true,
          cell: ({ dueOn, deadlineAsStated }) =>
            dueOn ? (
              longDate(dueOn)
            ) : (
              <span lang={deadlineAsStated === null ? undefined : writtenLang}>
                {deadlineAsStated ?? t`Not recorded here`}
              </span>
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
