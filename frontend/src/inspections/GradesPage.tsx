import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { GradesDocument } from "../gql/graphql";
import { chosenOf, optionsOf } from "../portal/choices";
import { gradeWord, programmes, programmeWord } from "../portal/inspectionWords";
import { Meaning } from "../portal/Meaning";
import { useForceFilter } from "../portal/useForceFilter";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { BarChart } from "../ui/BarChart";
import { FilterPanel } from "../ui/FilterPanel";
import { HeatMap } from "../ui/HeatMap";
import { PageHeading } from "../ui/PageHeading";
import { auditBars, gradeMap } from "./gradeMap";

const most = 8;

/** What inspectors judged over the years: grades by question, and case files by judgment. */
export function Component() {
  const [address] = useSearchParams();
  const { forces } = useViewer();
  const forceFilter = useForceFilter();
  const force = address.get("force") ?? forces[0]?.slug ?? null;
  const programme = chosenOf(address, "programme", programmes)[0] ?? null;
  const reports = useRead(GradesDocument, { force, programme, chosen: force !== null }).reports?.nodes ?? [];
  const name = forceFilter.options.find(({ value }) => value === force)?.text;
  const { columns, rows } = gradeMap(reports, most);
  const bars = auditBars(reports);

  return (
    <>
      <BackLink to="/reports">{t`Inspection reports`}</BackLink>
      <PageHeading caption={name}>{t`Grades over inspections`}</PageHeading>
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            { kind: "select", name: "programme", label: t`Programme`, options: optionsOf(programmes, programmeWord) },
          ]}
        />
        <div>
          {rows.length === 0 ? (
            <p className="govuk-body">
              {force === null
                ? t`Choose a force, and its grades would stand here.`
                : t`No grades of this force are recorded here.`}
            </p>
          ) : (
            <HeatMap
              caption={t`Grades by question and inspection, the latest ${most}`}
              rowHeading={t`Area`}
              columns={columns}
              rows={rows}
            />
          )}
          <p className="govuk-body-s">
            {t`O is outstanding, G good, A adequate, RI requires improvement, I inadequate; a dash is no grade.`}
          </p>
          {bars.length > 0 && (
            <BarChart
              caption={t`Case files by judgment, for each inspection that read some`}
              rowHeading={t`Inspection`}
              parts={[gradeWord("GOOD"), gradeWord("REQUIRES_IMPROVEMENT"), gradeWord("INADEQUATE")]}
              bars={bars}
            />
          )}
          <Meaning of="grades" />
        </div>
      </div>
    </>
  );
}
