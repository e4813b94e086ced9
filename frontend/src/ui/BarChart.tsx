import { t } from "@lingui/core/macro";
import { useId } from "react";
import { Link } from "react-router";
import { Details } from "./Details";
import { Table } from "./Table";

export interface Bar {
  label: string;
  /** One count for each of the chart's parts, in their order. */
  counts: readonly number[];
  /** The rows that the bar counts. */
  to?: string;
}

interface BarChartProps {
  caption: string;
  parts: readonly string[];
  bars: readonly Bar[];
  /** What a bar is, as the table's first column says it. */
  rowHeading: string;
}

const fills = [
  <rect key="plain" width="8" height="8" fill="#12304a" />,
  <g key="striped">
    <rect width="8" height="8" fill="#fff" />
    <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" stroke="#12304a" strokeWidth="2" />
  </g>,
  <g key="dotted">
    <rect width="8" height="8" fill="#f0d7a8" />
    <circle cx="4" cy="4" r="1.8" fill="#0b0c0c" />
  </g>,
];

const total = (bar: Bar) => bar.counts.reduce((sum, count) => sum + count, 0);

function BarLabel({ bar }: { bar: Bar }) {
  const words = <text y="18">{t`${bar.label}: ${total(bar)} in total`}</text>;
  return bar.to === undefined ? words : <Link to={bar.to}>{words}</Link>;
}

/** Stacked bars told apart by pattern as well as colour, with every figure written on them and in a table below. */
export function BarChart({ caption, parts, bars, rowHeading }: BarChartProps) {
  const id = useId();
  const longest = Math.max(1, ...bars.map(total));
  const percent = (count: number) => `${(count * 100) / longest}%`;
  const columns = parts.map((heading, index) => ({ heading, numeric: true, cell: (bar: Bar) => bar.counts[index] }));

  return (
    <figure className="portal-chart">
      <figcaption>{caption}</figcaption>
      <ul className="portal-chart__key">
        {parts.map((part, index) => (
          <li key={part}>
            <svg width="16" height="16" aria-hidden="true">
              <rect className="portal-chart__mark" width="16" height="16" fill={`url(#${id}-${index})`} />
            </svg>
            {part}
          </li>
        ))}
      </ul>
      <svg
        width="100%"
        height={bars.length * 72}
        role={bars.some(({ to }) => to !== undefined) ? "group" : "img"}
        aria-label={caption}
      >
        <defs>
          {parts.map((part, index) => (
            <pattern key={part} id={`${id}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
              {fills[index % fills.length]}
            </pattern>
          ))}
        </defs>
        {bars.map((bar, row) => (
          <svg key={bar.label} y={row * 72} width="100%" height="72" overflow="visible">
            <BarLabel bar={bar} />
            {bar.counts.map((count, index) => {
              const start = bar.counts.slice(0, index).reduce((sum, before) => sum + before, 0);
              return count === 0 ? null : (
                <svg key={parts[index]} x={percent(start)} y="26" width={percent(count)} height="34">
                  <rect className="portal-chart__mark" width="100%" height="100%" fill={`url(#${id}-${index})`} />
                  <rect className="portal-chart__plate" x="4" y="6" width={12 + 9 * `${count}`.length} height="22" />
                  <text x="10" y="23">
                    {count}
                  </text>
                </svg>
              );
            })}
          </svg>
        ))}
      </svg>
      <Details summary={t`The figures as a table`}>
        <Table
          caption={caption}
          captionSize="hidden"
          rows={bars}
          rowKey={(bar) => bar.label}
          columns={[
            {
              heading: rowHeading,
              cell: ({ label, to }) =>
                to === undefined ? (
                  label
                ) : (
                  <Link className="govuk-link" to={to}>
                    {label}
                  </Link>
                ),
            },
            ...columns,
            { heading: t`Total`, numeric: true, cell: total },
          ]}
        />
      </Details>
    </figure>
  );
}
