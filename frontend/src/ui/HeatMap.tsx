import { t } from "@lingui/core/macro";
import { useId } from "react";
import { Link } from "react-router";
import { Details } from "./Details";
import { band, lineHeight, placeRows, top } from "./heatLayout";
import { Table } from "./Table";

/** What a cell says: its letter and pattern in the picture, its word in the table. */
export interface Cell {
  letter: string;
  word: string;
  /** 0 is the darkest pattern; higher ones are lighter; null has none. */
  level: number | null;
}

export interface HeatColumn {
  key: string;
  label: string;
  /** The label as narrow as the picture needs it, a line each; as it is, where that is short. */
  lines?: readonly string[];
  to: string;
  /** Why what stands here cannot be compared with the column before: a break is drawn between them. */
  apart?: string;
}

interface HeatMapProps {
  caption: string;
  rowHeading: string;
  columns: readonly HeatColumn[];
  rows: readonly { label: string; cells: readonly (Cell | null)[] }[];
}

const fills = ["#12304a", "#5b7288", "#a9b7c4", "#f0d7a8", "#ffffff"];
const marks = ["", "M0 8 8 0", "M0 4h8", "M4 4h.01", "M0 0l8 8M8 0l-8 8"];

/** Things by their kind and time, told apart by letter and pattern as well as colour, with every word in a table below. */
export function HeatMap({ caption, rowHeading, columns, rows }: HeatMapProps) {
  const id = useId();
  const percent = (count: number) => `${(count * 100) / Math.max(1, columns.length)}%`;
  const placed = placeRows(rows);
  const last = placed.at(-1);
  const breaks = columns.flatMap(({ key, apart }, index) => (apart === undefined ? [] : [{ key, index, apart }]));

  return (
    <figure className="portal-chart">
      <figcaption>{caption}</figcaption>
      <svg width="100%" height={last ? last.y + last.height : top} role="group" aria-label={caption}>
        <defs>
          {fills.map((fill, level) => (
            <pattern key={fill} id={`${id}-${level}`} width="8" height="8" patternUnits="userSpaceOnUse">
              <rect width="8" height="8" fill={fill} />
              <path d={marks[level]} stroke="#0b0c0c" strokeWidth="2" strokeLinecap="round" />
            </pattern>
          ))}
        </defs>
        {columns.map(({ key, label, lines = [label], to }, index) => (
          <Link key={key} to={to}>
            <text y={lines.length === 1 ? 20 : 14}>
              {lines.map((line, at) => (
                <tspan key={line} x={percent(index)} dx="4" dy={at * lineHeight}>
                  {line}{" "}
                </tspan>
              ))}
            </text>
          </Link>
        ))}
        {breaks.map(({ key, index, apart }) => (
          <line key={key} className="portal-chart__break" x1={percent(index)} x2={percent(index)} y1="4" y2={top - 12}>
            <title>{apart}</title>
          </line>
        ))}
        {placed.map(({ label, lines, cells, y, height }) => (
          <svg key={label} y={y} width="100%" height={height} overflow="visible">
            {lines.map((line, index) => (
              <text key={line} y={14 + index * lineHeight}>
                {line}
              </text>
            ))}
            {cells.map((cell, index) => (
              <svg
                key={columns[index]?.key}
                x={percent(index)}
                y={lines.length * lineHeight + 4}
                width={percent(1)}
                height={band}
              >
                {cell && (
                  <>
                    {cell.level !== null && (
                      <rect
                        className="portal-chart__mark"
                        x="4"
                        width="96%"
                        height="100%"
                        fill={`url(#${id}-${cell.level})`}
                      />
                    )}
                    <rect
                      className="portal-chart__plate"
                      x="8"
                      y="5"
                      width={12 + 10 * cell.letter.length}
                      height="22"
                    />
                    <text x="14" y="22">
                      {cell.letter}
                    </text>
                  </>
                )}
              </svg>
            ))}
            {breaks.map(({ key, index }) => (
              <line
                key={key}
                className="portal-chart__break"
                x1={percent(index)}
                x2={percent(index)}
                y1={lines.length * lineHeight}
                y2={lines.length * lineHeight + band + 8}
              />
            ))}
          </svg>
        ))}
      </svg>
      {[...new Set(columns.flatMap(({ apart }) => apart ?? []))].map((reason) => (
        <p key={reason} className="govuk-body-s">
          {t`Across a broken line nothing is comparable.`} {reason}
        </p>
      ))}
      <Details summary={t`The picture as a table`}>
        <Table
          caption={caption}
          captionSize="hidden"
          rows={rows}
          rowKey={({ label }) => label}
          columns={[
            { heading: rowHeading, cell: ({ label }) => label },
            ...columns.map(({ label }, index) => ({
              heading: label,
              cell: ({ cells }: HeatMapProps["rows"][number]) => cells[index]?.word ?? t`Not recorded here`,
            })),
          ]}
        />
      </Details>
    </figure>
  );
}
