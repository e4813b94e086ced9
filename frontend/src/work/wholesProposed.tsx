import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { MyWorkQuery } from "../gql/graphql";
import { assuranceWord } from "../portal/trackWords";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import type { Section, Work } from "./Section";
import { WorkTable } from "./WorkTable";

type Proposed = MyWorkQuery["wholes"]["nodes"][number];

const page = ({ report, finding }: Proposed) =>
  finding
    ? `/reports/${finding.report?.reference ?? ""}/assurance?finding=${encodeURIComponent(finding.id)}`
    : `/reports/${report?.reference ?? ""}/assurance`;

/** Assurances about reports as a whole and about findings, which wait to be given. */
export function wholesProposed({ wholes }: Work): Section {
  return {
    empty: t`No assurance about a report as a whole waits to be confirmed.`,
    count: wholes.nodes.length,
    table: (
      <WorkTable
        caption={t`Assurances about whole reports and findings, to be confirmed`}
        rows={wholes.nodes}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: t`About`,
            cell: (proposed) => (
              <Link className="govuk-link" to={page(proposed)}>
                <WrittenInline>{proposed.finding?.text ?? proposed.report?.title}</WrittenInline>
              </Link>
            ),
          },
          { heading: t`Proposed`, cell: ({ rating }) => assuranceWord(rating) },
          { heading: t`On`, day: true, cell: ({ saidOn }) => longDate(saidOn) },
        ]}
      />
    ),
  };
}
