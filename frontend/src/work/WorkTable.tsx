import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { Table, type Column } from "../ui/Table";

interface WorkTableProps<Row> {
  caption: string;
  /** What is said where there is nothing. */
  empty: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: readonly Column<Row>[];
  /** The list of all such rows, where the table shows only the first. */
  all?: { to: string; count: number };
}

/** One kind of work that waits: a short table, or a line that says there is none. */
export function WorkTable<Row>({ caption, empty, rows, rowKey, columns, all }: WorkTableProps<Row>) {
  if (rows.length === 0)
    return (
      <section className="govuk-!-margin-bottom-6">
        <h2 className="govuk-heading-m govuk-!-margin-bottom-1">{caption}</h2>
        <p className="govuk-body">{empty}</p>
      </section>
    );

  return (
    <section className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1">{caption}</h2>
      <Table caption={caption} captionSize="hidden" rows={rows} rowKey={rowKey} columns={columns} />
      {all && all.count > rows.length && (
        <p className="govuk-body">
          <Link className="govuk-link" to={all.to}>
            {t`See all ${all.count}`}
          </Link>
        </p>
      )}
    </section>
  );
}
