import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { ReportsDocument } from "../gql/graphql";
import { chosenOf, dayOf, optionsOf } from "../portal/choices";
import { cursors } from "../portal/cursors";
import { DownloadLinks } from "../portal/DownloadLinks";
import { programmes, programmeWord } from "../portal/inspectionWords";
import { useForceFilter } from "../portal/useForceFilter";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { ButtonLink } from "../ui/Button";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { ReportsTable } from "./ReportsTable";

export function Component() {
  const [address] = useSearchParams();
  const viewer = useViewer();
  const forceFilter = useForceFilter();
  const force = address.has("force") ? `?force=${address.get("force") ?? ""}` : "";
  const { reports } = useRead(ReportsDocument, {
    ...usePageArguments(),
    force: address.get("force"),
    programme: chosenOf(address, "programme", programmes)[0] ?? null,
    publishedFrom: dayOf(address, "from"),
    publishedTo: dayOf(address, "to"),
  });

  return (
    <>
      <PageHeading>{t`Inspection reports`}</PageHeading>
      <p className="govuk-body-l">{t`What inspectors found when they looked at a force, and what they asked for.`}</p>
      {viewer.may("RECORD_INSPECTIONS") && <ButtonLink to="/reports/record">{t`Record a report`}</ButtonLink>}
      <ul className="portal-inline-list">
        <li>
          <Link className="govuk-link" to={`/reports/grades${force}`}>{t`Grades over inspections`}</Link>
        </li>
        <li>
          <Link className="govuk-link" to={`/reports/compare${force}`}>{t`Compare two reports`}</Link>
        </li>
      </ul>
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            {
              kind: "select",
              name: "programme",
              label: t`Programme`,
              options: optionsOf(programmes, programmeWord),
            },
            { kind: "date", name: "from", label: t`Published from` },
            { kind: "date", name: "to", label: t`Published to` },
          ]}
        />
        <Listing
          count={plural(reports.totalCount, { one: "# report", other: "# reports" })}
          empty={reports.nodes.length === 0}
          emptyText={t`Reports that match would stand here. Remove a filter to see more.`}
          {...cursors(reports.pageInfo)}
        >
          <ReportsTable reports={reports.nodes} />
          <DownloadLinks list="reports" />
        </Listing>
      </div>
    </>
  );
}
