import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { Table, type Column } from "../ui/Table";

interface WorkTableProps<Row> {
  caption: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: readonly Column<Row>[];
  /** The list of all such rows, where the table shows only the first. */
  all?: { to: string; count: number };
}

/** One kind of work that waits, as a short table. */
export function WorkTable<Row>({ caption, rows, rowKey, columns, all }: WorkTableProps<Row>) {
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
