import { t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { PeriodDocument } from "../gql/graphql";
import { dayOf } from "../portal/choices";
import { DownloadLinks } from "../portal/DownloadLinks";
import { useForceFilter } from "../portal/useForceFilter";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { longDate } from "../ui/dates";
import { Figures } from "../ui/Figures";
import { FilterPanel } from "../ui/FilterPanel";
import { InsetText } from "../ui/InsetText";
import { PageHeading } from "../ui/PageHeading";
import { figureOf, measures } from "./periodFigures";
import { quarterOf, yearOf, type Period } from "./periods";
import { PeriodTracks } from "./PeriodTracks";
import { rowsFrom } from "./rowsFrom";

/** A quarter's or a year's report for the panel, of one page to print: what happened, and where things stood at the end. */
export function Component() {
  const [address] = useSearchParams();
  const { today } = useViewer();
  const forceFilter = useForceFilter();
  const force = address.get("force");
  const ofForce = forceFilter.options.find(({ value }) => value === force)?.text;
  const period = { from: dayOf(address, "from") ?? quarterOf(today).from, to: dayOf(address, "to") ?? today };
  const hasBegun = period.from <= today && period.from <= period.to;

  return (
    <>
      <PageHeading
        caption={ofForce ?? t`All forces`}
      >{t`Report from ${longDate(period.from)} to ${longDate(period.to)}`}</PageHeading>
      <p className="govuk-body-l">
        {t`What happened, and where things stood at the end. Each number opens what it counts.`}{" "}
        <span className="govuk-!-display-none-print">{t`Print it, or keep it as a file, from your browser.`}</span>
      </p>
      <Choices force={force} today={today} />
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            { kind: "date", name: "from", label: t`First day` },
            { kind: "date", name: "to", label: t`Last day` },
          ]}
        />
        {hasBegun ? (
          <Report force={force} period={period} today={today} />
        ) : (
          <InsetText>{t`Choose a first day that is not after the last one, nor after today.`}</InsetText>
        )}
      </div>
    </>
  );
}

function Report({ force, period, today }: { force: string | null; period: Period; today: string }) {
  const { figures } = useRead(PeriodDocument, { force, ...period }).periodReport;
  const isOver = period.to < today;
  const [then, now] = [rowsFrom(force, isOver ? period.to : null), rowsFrom(force, null)];
  const totals = figures.filter((one) => !(one.forceStatus ?? one.assurance ?? one.inspectorateStatus));
  const shown = (of: readonly string[]) =>
    totals.filter(({ measure }) => of.includes(measure)).map((figure) => figureOf(figure, then, now, period));

  return (
    <div>
      <h2 className="govuk-heading-m">{t`In this time`}</h2>
      <Figures figures={shown(measures.within)} />
      <h2 className="govuk-heading-m">
        {isOver ? t`Where things stood on ${longDate(period.to)}` : t`Where things stand today, ${longDate(today)}`}
      </h2>
      <Figures figures={shown(measures.end)} />
      <PeriodTracks figures={figures} rows={then} />
      <p className="govuk-body-s">
        {t`Counted from what you may see, by what was said by then though it was recorded here later.`}
      </p>
      <DownloadLinks list="period" of={t`Download these numbers:`} inWords />
    </div>
  );
}

/** The periods that are mostly wanted. */
function Choices({ force, today }: { force: string | null; today: string }) {
  const link = (words: string, { from, to }: Period) => (
    <li>
      <Link
        className="govuk-link"
        to={`?${new URLSearchParams({ ...(force !== null && { force }), from, to }).toString()}`}
      >
        {words}
      </Link>
    </li>
  );

  return (
    <ul className="govuk-list govuk-!-display-none-print">
      {link(t`This quarter`, quarterOf(today))}
      {link(t`The quarter before`, quarterOf(today, 1))}
      {link(t`This year, from April`, yearOf(today))}
      {link(t`The year before, from April`, yearOf(today, 1))}
    </ul>
  );
}
