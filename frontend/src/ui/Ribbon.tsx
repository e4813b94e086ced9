import { t } from "@lingui/core/macro";
import { longDate } from "./dates";

export interface RibbonWeek {
  /** The first day of the week. */
  from: string;
  /** Where its rows stand on this page. */
  href: string;
  /** How many there are on each lane. */
  counts: readonly number[];
}

interface RibbonProps {
  caption: string;
  lanes: readonly string[];
  weeks: readonly RibbonWeek[];
  /** The last day of the last week. */
  to: string;
}

const lane = 60;
const shapes = [
  <circle key="round" r="12" />,
  <rect key="square" x="-11" y="-11" width="22" height="22" />,
  <path key="pointed" d="M0-15 15 0 0 15-15 0Z" />,
  <path key="triangle" d="M0-15 15 11-15 11Z" />,
];

/** What is due, week by week, each kind on its own lane and of its own shape, with how many; a mark opens its week. */
export function Ribbon({ caption, lanes, weeks, to }: RibbonProps) {
  const bottom = lanes.length * lane;
  const place = (week: number) => `${((week + 0.5) / weeks.length) * 100}%`;
  const [first] = weeks;

  return (
    <figure className="portal-chart portal-story">
      <figcaption>{caption}</figcaption>
      <svg width="100%" height={bottom + 24} role="group" aria-label={caption}>
        {lanes.map((label, row) => (
          <svg key={label} y={row * lane} width="100%" height={lane} overflow="visible">
            <text y="14">{label}</text>
            <line x1="0" x2="100%" y1="40" y2="40" className="portal-story__lane" />
            {weeks.map(({ from, href, counts }, week) => {
              const count = counts[row] ?? 0;
              return (
                count > 0 && (
                  <a key={from} href={href} aria-label={t`${label}, week from ${longDate(from)}: ${count}`}>
                    <svg x={place(week)} y="40" overflow="visible">
                      <g className="portal-story__moment">{shapes[row % shapes.length]}</g>
                      <text className="portal-ribbon__count" textAnchor="middle" y="6">
                        {count}
                      </text>
                    </svg>
                  </a>
                )
              );
            })}
          </svg>
        ))}
        <svg y={bottom} width="100%" height="24" overflow="visible">
          <text x="0" y="16">
            {first && longDate(first.from)}
          </text>
          <text x="100%" y="16" textAnchor="end">
            {longDate(to)}
          </text>
        </svg>
      </svg>
    </figure>
  );
}
