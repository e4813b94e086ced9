import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";

export interface SummaryRow {
  term: string;
  value: ReactNode;
  /** "Change", said aloud as "Change due date". */
  action?: { to: string; text: string; of: string } | undefined;
}

/** A value that the record does not hold is said to be so, never left blank. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const withActions = rows.some((row) => row.action !== undefined);

  return (
    <dl className="govuk-summary-list">
      {rows.map(({ term, value, action }) => (
        <div
          key={term}
          className={`govuk-summary-list__row${withActions && !action ? " govuk-summary-list__row--no-actions" : ""}`}
        >
          <dt className="govuk-summary-list__key">{term}</dt>
          <dd className="govuk-summary-list__value">{value ?? t`Not recorded here`}</dd>
          {action && (
            <dd className="govuk-summary-list__actions">
              <Link className="govuk-link" to={action.to}>
                {action.text}
                <span className="govuk-visually-hidden"> {action.of}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
