import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { CompareDocument, ReportsToCompareDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { reportFilter } from "../portal/reportFilter";
import { useForceFilter } from "../portal/useForceFilter";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import type { Filter } from "../ui/filterAddress";
import { FilterPanel } from "../ui/FilterPanel";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { Compared } from "./Compared";
import { onTheme, themesOf } from "./onTheme";

function useChoice(force: string | null): readonly Filter[] {
  const forceFilter = useForceFilter();
  const { reports } = useRead(ReportsToCompareDocument, { force });
  return [forceFilter, reportFilter("first", t`One report`, reports), reportFilter("second", t`The other`, reports)];
}

function TwoReports({ first, second, choice }: { first: string; second: string; choice: readonly Filter[] }) {
  const [address] = useSearchParams();
  const comparison = found(useRead(CompareDocument, { first, second }).comparison);
  const reports = [found(comparison.first), found(comparison.second)] as const;
  const themes = themesOf(reports).map((value) => ({ value, text: value }));
  const theme = address.get("theme");

  return (
    <div className="portal-columns">
      <FilterPanel filters={[...choice, { kind: "select", name: "theme", label: t`Theme`, options: themes }]} />
      <div>
        <InsetText>
          {comparison.isComparable ? t`Grades may be compared.` : t`Grades may not be compared.`} {comparison.reason}
        </InsetText>
        <Compared reports={[onTheme(reports[0], theme), onTheme(reports[1], theme)]} />
      </div>
    </div>
  );
}

/** Two reports side by side: grade beside grade, and no arrow from one to the other. */
export function Component() {
  const [address] = useSearchParams();
  const choice = useChoice(address.get("force"));
  const [first, second] = [address.get("first"), address.get("second")];

  return (
    <>
      <BackLink to="/reports">{t`Inspection reports`}</BackLink>
      <PageHeading>{t`Compare two reports`}</PageHeading>
      {first && second ? (
        <TwoReports first={first} second={second} choice={choice} />
      ) : (
        <div className="portal-columns">
          <FilterPanel filters={choice} />
          <p className="govuk-body">{t`Choose two reports, and they would stand beside each other here.`}</p>
        </div>
      )}
    </>
  );
}
