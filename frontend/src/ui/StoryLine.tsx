import { t } from "@lingui/core/macro";
import { Details } from "./Details";
import { daysBetween, longDate } from "./dates";
import { Table } from "./Table";

interface Moment {
  /** The key of the lane on which it stands. */
  lane: string;
  on: string;
  what: string;
  /** Where on the page it is told in full. */
  to: string;
}

interface StoryLineProps {
  caption: string;
  lanes: readonly { key: string; label: string }[];
  moments: readonly Moment[];
  /** The day on which the line ends. */
  to: string;
}

const height = 64;
const shapes = [
  <circle key="round" r="8" />,
  <rect key="square" x="-7" y="-7" width="14" height="14" />,
  <path key="pointed" d="M0-10 10 0 0 10-10 0Z" />,
  <path key="three" d="M0-10 10 8H-10Z" />,
];

/** What happened, each voice on its own lane of one line of time, told apart by shape; each leads to what is told of it. All of it again as a table, which is what is read aloud. */
export function StoryLine({ caption, lanes, moments, to }: StoryLineProps) {
  const days = moments.map(({ on }) => on).sort();
  const [from = to] = days;
  const end = [to, ...days].sort().at(-1) ?? to;
  const span = Math.max(1, daysBetween(from, end));
  const place = (day: string) => `${2 + (daysBetween(from, day) / span) * 96}%`;
  const told = [...moments].sort((one, other) => one.on.localeCompare(other.on));
  const labelOf = (lane: string) => lanes.find(({ key }) => key === lane)?.label;

  return (
    <figure className="portal-chart portal-story">
      <figcaption>{caption}</figcaption>
      <svg width="100%" height={lanes.length * height + 24} aria-hidden="true">
        {lanes.map(({ key, label }, row) => (
          <svg key={key} y={row * height} width="100%" height={height} overflow="visible">
            <text y="16">{label}</text>
            <line x1="2%" x2="98%" y1="40" y2="40" className="portal-story__lane" />
            {told
              .filter(({ lane }) => lane === key)
              .map(({ on, what, to: told }, index) => (
                <svg key={`${on} ${index}`} x={place(on)} y="40" overflow="visible">
                  <a className="portal-story__moment" href={told} tabIndex={-1}>
                    <title>{`${longDate(on)}: ${what}`}</title>
                    {shapes[row % shapes.length]}
                  </a>
                </svg>
              ))}
          </svg>
        ))}
        <svg y={lanes.length * height} width="100%" height="24" overflow="visible">
          <text x="0" y="16">
            {longDate(from)}
          </text>
          <text x="100%" y="16" textAnchor="end">
            {longDate(end)}
          </text>
        </svg>
      </svg>
      <Details summary={t`The line of time as a table`}>
        <Table
          caption={caption}
          captionSize="hidden"
          rows={told}
          rowKey={({ on, what, lane }) => `${on} ${lane} ${what}`}
          columns={[
            { heading: t`Day`, cell: ({ on }) => longDate(on) },
            { heading: t`Who`, cell: ({ lane }) => labelOf(lane) },
            {
              heading: t`What happened`,
              cell: ({ what, to: told }) => (
                <a className="govuk-link" href={told}>
                  {what}
                </a>
              ),
            },
          ]}
        />
      </Details>
    </figure>
  );
}
