import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { AssuranceOverMeetingsDocument } from "../gql/graphql";
import { Meaning } from "../portal/Meaning";
import { assuranceWord } from "../portal/trackWords";
import { useForceFilter } from "../portal/useForceFilter";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { FilterPanel } from "../ui/FilterPanel";
import { HeatMap } from "../ui/HeatMap";
import { PageHeading } from "../ui/PageHeading";
import { assuranceMap } from "./assuranceMap";

const most = 6; // that a phone has room for

/** How far the office said it was assured, theme by theme and meeting by meeting. */
export function Component() {
  const [address] = useSearchParams();
  const { forces } = useViewer();
  const forceFilter = useForceFilter();
  const force = address.get("force") ?? forces[0]?.slug ?? null;
  const { meetings } = useRead(AssuranceOverMeetingsDocument, { force });
  const { columns, rows } = assuranceMap(meetings.nodes, most, assuranceWord);

  return (
    <>
      <BackLink to="/meetings">{t`Scrutiny meetings`}</BackLink>
      <PageHeading>{t`Assurance by theme over meetings`}</PageHeading>
      <div className="portal-columns">
        <FilterPanel filters={[forceFilter]} />
        <div>
          {rows.length === 0 ? (
            <p className="govuk-body">{t`No meeting at which something was confirmed of a recommendation with a theme is recorded here.`}</p>
          ) : (
            <HeatMap
              caption={t`What was confirmed at each meeting, the latest ${most} that confirmed something`}
              rowHeading={t`Theme`}
              columns={columns}
              rows={rows}
            />
          )}
          <p className="govuk-body-s">
            {t`A is assured, P partly assured, N not assured; a dash is not assessed, and an empty place means that the meeting said nothing of the theme that you may read. Where a meeting said several things of a theme, the letter is that of the least assured.`}
          </p>
          <Meaning of="meetings" />
        </div>
      </div>
    </>
  );
}
