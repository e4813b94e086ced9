import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { DueDocument } from "../gql/graphql";
import { chosenOf, dayOf, optionsOf } from "../portal/choices";
import { useForceFilter } from "../portal/useForceFilter";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { daysAfter, longDate } from "../ui/dates";
import { FilterPanel } from "../ui/FilterPanel";
import { PageHeading } from "../ui/PageHeading";
import { Ribbon } from "../ui/Ribbon";
import { dueItems, kinds, kindWord, weeksOf } from "./dueItems";
import { WeekTable } from "./WeekTable";

const weekCount = 13;

/** Everything that is due within thirteen weeks of the day that the address names, or of today. */
export function Component() {
  const [address] = useSearchParams();
  const { today } = useViewer();
  const forceFilter = useForceFilter();
  const force = address.get("force");
  const from = dayOf(address, "from") ?? today;
  const before = daysAfter(from, 7 * weekCount);
  const chosen = chosenOf(address, "what", kinds);
  const shown = chosen.length === 0 ? kinds : chosen;
  // The response is due on the 56th day, of which the day of publication is the first (Police Act 1996, s.55(5A)).
  const [reportedFrom, reportedTo] = [daysAfter(from, -55), daysAfter(before, -56)];
  const due = useRead(DueDocument, { force, from, before, reportedFrom, reportedTo });
  const upcoming: [string, string][] = [
    ["open", "true"],
    ["due-from", from],
    ["due-before", before],
    ["order", "DUE_SOONEST"],
  ];
  const items = dueItems(due).filter(({ kind }) => shown.includes(kind));
  const weeks = weeksOf(items, from, weekCount);
  const last = daysAfter(before, -1);
  // Of what this page does not hold whole, a picture week by week would say too little.
  const counted = Object.entries(due).every(([, list]) => !("nodes" in list) || list.nodes.length === list.totalCount);
  const rows = (room: string, ...filters: readonly [string, string][]) =>
    `/${room}?${new URLSearchParams([...(force === null ? [] : [["force", force]]), ...filters]).toString()}`;

  return (
    <>
      <PageHeading>{t`What is due from ${longDate(from)}`}</PageHeading>
      <p className="govuk-body">
        <Link className="govuk-link" to="/deadlines">{t`How deadlines are counted`}</Link>
      </p>
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            { kind: "checkboxes", name: "what", label: t`What`, options: optionsOf(kinds, kindWord) },
            { kind: "date", name: "from", label: t`From` },
          ]}
        />
        <div>
          <p className="govuk-body">
            {plural(items.length, { one: "# thing is due", other: "# things are due" })} {t`by ${longDate(last)}.`}
          </p>
          <Late
            rows={rows}
            recommendations={due.summary.overdueRecommendations}
            requests={due.summary.overdueRequests}
          />
          <FirstOnly total={due.recommendations.totalCount} to={rows("recommendations", ...upcoming)}>
            {t`The first 100 recommendations are shown here: all ${due.recommendations.totalCount} stand in their list`}
          </FirstOnly>
          <FirstOnly total={due.requests.totalCount} to={rows("requests", ["awaiting", "true"])}>
            {t`The first 100 requests are shown here: all ${due.requests.totalCount} stand in their list`}
          </FirstOnly>
          <FirstOnly total={due.statutoryResponses.totalCount} to={rows("responses")}>
            {t`The first 100 responses are shown here, of ${due.statutoryResponses.totalCount}: all stand in their list`}
          </FirstOnly>
          <FirstOnly total={due.reports.totalCount} to={rows("reports", ["from", reportedFrom], ["to", reportedTo])}>
            {t`The latest 100 reports were looked at for a response that is not begun, of ${due.reports.totalCount}: all stand in their list`}
          </FirstOnly>
          <FirstOnly total={due.chiefOfficerComments.totalCount} to={rows("reports")}>
            {t`The first 100 invitations to comment are shown here, of ${due.chiefOfficerComments.totalCount}: each stands with its report`}
          </FirstOnly>
          {items.length > 0 && counted && (
            <Ribbon
              caption={t`What is due, week by week`}
              lanes={shown.map(kindWord)}
              weeks={weeks.map((week) => ({
                from: week.from,
                href: `#week-${week.from}`,
                counts: shown.map((kind) => week.items.filter((item) => item.kind === kind).length),
              }))}
              to={last}
            />
          )}
          {weeks
            .filter((week) => week.items.length > 0)
            .map((week) => (
              <WeekTable key={week.from} week={week} />
            ))}
        </div>
      </div>
    </>
  );
}

/** Of a kind of which there are more than this page reads, that it does not show all, and where they stand. */
function FirstOnly({ total, to, children }: { total: number; to: string; children: string }) {
  if (total <= 100) return null;

  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={to}>
        {children}
      </Link>
    </p>
  );
}

interface LateProps {
  recommendations: number;
  requests: number;
  rows: (room: string, ...filters: readonly [string, string][]) => string;
}

/** What should have been done by now; each number opens its rows. */
function Late({ recommendations, requests, rows }: LateProps) {
  if (recommendations + requests === 0) return null;

  return (
    <ul className="govuk-list govuk-list--bullet">
      {recommendations > 0 && (
        <li>
          <Link className="govuk-link" to={rows("recommendations", ["overdue", "true"])}>
            {plural(recommendations, { one: "# recommendation is overdue", other: "# recommendations are overdue" })}
          </Link>
        </li>
      )}
      {requests > 0 && (
        <li>
          <Link className="govuk-link" to={rows("requests", ["overdue", "true"])}>
            {plural(requests, { one: "# request is overdue", other: "# requests are overdue" })}
          </Link>
        </li>
      )}
    </ul>
  );
}
