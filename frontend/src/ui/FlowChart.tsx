import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { Fragment } from "react";
import { Link } from "react-router";
import { Details } from "./Details";
import { ribbons, segments, type Stage } from "./flow";
import { Table } from "./Table";

interface FlowChartProps<Item> {
  caption: string;
  items: readonly Item[];
  stages: readonly Stage<Item>[];
}

const wide = 1000;
const letter = (index: number) => String.fromCharCode(65 + index);

/** Stages one below the other, each as wide as all that there is; bands between them show what went where. */
export function FlowChart<Item extends { count: number }>({ caption, items, stages }: FlowChartProps<Item>) {
  return (
    <figure className="portal-chart">
      <figcaption>{caption}</figcaption>
      {stages.map((stage, index) => {
        const next = stages[index + 1];
        const parts = segments(items, stage, wide);
        return (
          <Fragment key={stage.heading}>
            <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{stage.heading}</h3>
            <ul className="portal-flow__key">
              {parts.map(({ value, label, to, count }, at) => (
                <li key={value}>
                  <span className="portal-flow__letter" aria-hidden="true">
                    {letter(at)}
                  </span>{" "}
                  <Link className="govuk-link" to={to}>
                    {label}: {i18n.number(count)}
                  </Link>
                </li>
              ))}
            </ul>
            <div className="portal-flow" aria-hidden="true">
              <svg viewBox={`0 0 ${wide} 24`} preserveAspectRatio="none" height="24">
                {parts.map(({ value, from, width }, at) => (
                  <rect
                    key={value}
                    className={`portal-flow__part portal-flow__part--${at % 2}`}
                    x={from}
                    width={width}
                    height="24"
                  />
                ))}
              </svg>
              {parts.map(({ value, from, width }, at) =>
                width < 40 ? null : (
                  <span
                    key={value}
                    className="portal-flow__on"
                    style={{ left: `${((from + width / 2) * 100) / wide}%` }}
                  >
                    {letter(at)}
                  </span>
                ),
              )}
            </div>
            {next && (
              <svg
                className="portal-flow__bands"
                viewBox={`0 0 ${wide} 60`}
                preserveAspectRatio="none"
                height="60"
                aria-hidden="true"
              >
                {ribbons(items, stage, next, wide).map(({ key, path }) => (
                  <path key={key} className="portal-flow__band" d={path} />
                ))}
              </svg>
            )}
          </Fragment>
        );
      })}
      <Details summary={t`The figures as a table`}>
        <Table
          caption={caption}
          captionSize="hidden"
          rows={[...items].sort((a, b) => b.count - a.count)}
          rowKey={(item) => stages.map(({ of }) => of(item)).join(" ")}
          columns={[
            ...stages.map(({ heading, of, parts }) => ({
              heading,
              cell: (item: Item) => parts.find(({ value }) => value === of(item))?.label,
            })),
            { heading: t`How many`, numeric: true, cell: ({ count }: Item) => count },
          ]}
        />
      </Details>
    </figure>
  );
}
