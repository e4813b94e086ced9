import type { ReactNode } from "react";
import { Link } from "react-router";

export interface Column<Row> {
  heading: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** A day, which stays on one line where there is room for columns; elements beside it may break. */
  day?: boolean;
  /** Where the heading leads to sort by this column, and how it is sorted now. */
  sort?: { to: string; now?: "ascending" | "descending" };
}

interface TableProps<Row> {
  caption: string;
  captionSize?: "s" | "m" | "l" | "hidden";
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** By which a link on the page leads to a row. */
  rowId?: (row: Row) => string;
  /** On a phone each row becomes a card. Small tables of figures stay tables. */
  cards?: boolean;
}

const numericIf = (numeric: boolean | undefined, block: string) => (numeric ? `${block} ${block}--numeric` : block);
const cellClass = (numeric: boolean | undefined, day: boolean | undefined) =>
  `${numericIf(numeric, "govuk-table__cell")}${day ? " portal-table__day" : ""}`;

/** Roles are written out because a browser forgets them when the phone's layout takes the table apart. */
export function Table<Row>({
  caption,
  captionSize = "m",
  columns,
  rows,
  rowKey,
  rowId,
  cards = true,
}: TableProps<Row>) {
  return (
    <table className={cards ? "govuk-table portal-table--cards" : "govuk-table"} role="table">
      <caption
        className={
          captionSize === "hidden"
            ? "govuk-visually-hidden"
            : `govuk-table__caption govuk-table__caption--${captionSize}`
        }
      >
        {caption}
      </caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map(({ heading, numeric, sort }) => (
            <th
              key={heading}
              scope="col"
              role="columnheader"
              className={numericIf(numeric, "govuk-table__header")}
              aria-sort={sort && (sort.now ?? "none")}
            >
              {sort ? (
                <Link to={sort.to} className="govuk-link govuk-link--no-visited-state">
                  {heading}
                </Link>
              ) : (
                heading
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} id={rowId?.(row)} className="govuk-table__row" role="row">
            {columns.map(({ heading, cell, numeric, day }) => (
              <td key={heading} role="cell" data-heading={heading} className={cellClass(numeric, day)}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
