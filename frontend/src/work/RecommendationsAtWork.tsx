import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { RecommendationAtWorkFragment } from "../gql/graphql";
import { recommendationKindWord } from "../portal/recommendationWords";
import { AssuranceTag, ForceStatusTag, InspectorateStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import type { Column } from "../ui/Table";
import { WorkTable } from "./WorkTable";

interface RecommendationsAtWorkProps<Row> {
  caption: string;
  rows: readonly Row[];
  /** Where each leads to, where that is not its own page. */
  to?: (reference: string) => string;
  columns?: readonly Column<Row>[];
  all?: { to: string; count: number };
}

const page = (reference: string) => `/recommendations/${reference}`;

export function RecommendationsAtWork<Row extends RecommendationAtWorkFragment>({
  to = page,
  columns = [],
  ...table
}: RecommendationsAtWorkProps<Row>) {
  return (
    <WorkTable
      {...table}
      rowKey={({ reference }) => reference}
      columns={[
        {
          heading: t`Recommendation`,
          cell: ({ reference, text, kind, number }) => (
            <Link className="govuk-link" to={to(reference)}>
              {text === null ? (
                `${recommendationKindWord(kind)} ${number ?? reference}`
              ) : (
                <WrittenInline>{text}</WrittenInline>
              )}
            </Link>
          ),
        },
        ...columns,
      ]}
    />
  );
}

/** What each of the three tracks says. */
export const threeTracks = (): readonly Column<RecommendationAtWorkFragment>[] => [
  { heading: t`Force`, cell: ({ forceStatus }) => <ForceStatusTag status={forceStatus} /> },
  { heading: t`Assurance`, cell: ({ assurance }) => <AssuranceTag rating={assurance} /> },
  { heading: t`Inspectorate`, cell: ({ inspectorateStatus }) => <InspectorateStatusTag status={inspectorateStatus} /> },
];
