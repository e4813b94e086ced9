import { t } from "@lingui/core/macro";
import { daysBetween, longDate } from "./dates";

interface SlippageChartProps {
  caption: string;
  /** The last day that was set first; null where none was. */
  original: string | null;
  /** Each with where on the page it is told in full. */
  moves: readonly { id: string; dueOn: string; to: string }[];
  today: string;
}

const height = 48;

/** The way of a last day from where it was set first to where it stands, a line a move, with today drawn across. The table beside it is what is read aloud. */
export function SlippageChart({ caption, original, moves, today }: SlippageChartProps) {
  const days = [today, ...(original === null ? [] : [original]), ...moves.map(({ dueOn }) => dueOn)].sort();
  const [from = today] = days;
  const to = days.at(-1) ?? today;
  const span = Math.max(1, daysBetween(from, to));
  const place = (day: string) => `${2 + (daysBetween(from, day) / span) * 96}%`;
  const steps = moves.map(({ id, dueOn, to }, at) => {
    const before = at === 0 ? original : (moves[at - 1]?.dueOn ?? null);
    return { id, dueOn, told: to, before: before ?? dueOn, known: before !== null };
  });

  return (
    <figure className="portal-chart portal-story">
      <figcaption>{caption}</figcaption>
      <svg width="100%" height={steps.length * height + 24} aria-hidden="true">
        {steps.map(({ id, dueOn, told, before, known }, row) => (
          <svg key={id} y={row * height} width="100%" height={height} overflow="visible">
            <text y="16">{known ? t`${longDate(before)} to ${longDate(dueOn)}` : t`Set to ${longDate(dueOn)}`}</text>
            <line x1={place(before)} x2={place(dueOn)} y1="34" y2="34" className="portal-story__lane" />
            {known && (
              <svg x={place(before)} y="34" overflow="visible" className="portal-story__moment">
                <circle r="7" />
              </svg>
            )}
            <svg x={place(dueOn)} y="34" overflow="visible">
              <a className="portal-story__moment" href={told} tabIndex={-1}>
                <title>{longDate(dueOn)}</title>
                <path d="M0-10 10 0 0 10-10 0Z" />
              </a>
            </svg>
          </svg>
        ))}
        <line x1={place(today)} x2={place(today)} y1="22" y2={steps.length * height} className="portal-chart__break" />
        <svg y={steps.length * height} width="100%" height="24" overflow="visible">
          <text x={place(today)} y="16" textAnchor={today === from ? "start" : today === to ? "end" : "middle"}>
            {t`Today`}
          </text>
        </svg>
      </svg>
    </figure>
  );
}
