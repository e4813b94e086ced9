import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { Details } from "./Details";
import { Table } from "./Table";

export interface LinkedBar {
  label: string;
  count: number;
  /** The rows that are counted. */
  to: string;
  /** What sets this bar apart from the others. */
  mark?: string | undefined;
}

interface LinkedBarsProps {
  caption: string;
  rowHeading: string;
  countHeading: string;
  bars: readonly LinkedBar[];
}

/** Bars with their figures written on them, each of which opens its rows; the same as a table below. */
export function LinkedBars({ caption, rowHeading, countHeading, bars }: LinkedBarsProps) {
  const longest = Math.max(1, ...bars.map(({ count }) => count));

  return (
    <figure className="portal-chart">
      <figcaption>{caption}</figcaption>
      <ul className="portal-bars">
        {bars.map(({ label, count, to, mark }) => (
          <li key={label}>
            <Link className="govuk-link" to={to}>
              {label}: {i18n.number(count)}
            </Link>
            {mark !== undefined && <span className="portal-bars__mark"> ◆ {mark}</span>}
            <svg aria-hidden="true" width="100%" height="22">
              <rect className="portal-chart__mark portal-bars__bar" height="22" width={`${(count * 100) / longest}%`} />
              {mark !== undefined && (
                <rect className="portal-bars__stripe" height="6" y="8" width={`${(count * 100) / longest}%`} />
              )}
            </svg>
          </li>
        ))}
      </ul>
      <Details summary={t`The figures as a table`}>
        <Table
          caption={caption}
          captionSize="hidden"
          rows={bars}
          rowKey={({ label }) => label}
          cards={false}
          columns={[
            { heading: rowHeading, cell: ({ label, mark }) => (mark === undefined ? label : `${label} (${mark})`) },
            { heading: countHeading, numeric: true, cell: ({ count }) => count },
          ]}
        />
      </Details>
    </figure>
  );
}
