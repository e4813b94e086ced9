import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { ReportsQuery } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { forceNames, programmeWord } from "../portal/inspectionWords";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";

export function ReportsTable({ reports }: { reports: ReportsQuery["reports"]["nodes"] }) {
  return (
    <Table
      caption={t`Inspection reports, the latest first`}
      captionSize="hidden"
      rows={reports}
      rowKey={(report) => report.reference}
      columns={[
        {
          heading: t`Report`,
          cell: (report) => (
            <>
              <Link className="govuk-link" to={`/reports/${report.reference}`}>
                <WrittenInline>{report.title}</WrittenInline>
              </Link>{" "}
              <AudienceTag audience={report.audience} />
            </>
          ),
        },
        { heading: t`Force`, cell: ({ forces }) => forceNames(forces) },
        {
          heading: t`Programme`,
          cell: (report) => [programmeWord(report.programme), report.cycle].filter(Boolean).join(" "),
        },
        { heading: t`Published`, day: true, cell: (report) => longDate(report.publishedOn) },
        {
          heading: t`Recommendations`,
          numeric: true,
          cell: ({ statedRecommendationCount: stated, recommendations }) =>
            stated ?? (recommendations.totalCount || t`None recorded here`),
        },
      ]}
    />
  );
}
