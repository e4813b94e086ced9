import { useId, type ReactNode } from "react";
import { Pagination } from "./Pagination";

interface ListingProps {
  /** How many in words: "12 reports". */
  count: string;
  empty: boolean;
  /** What would stand here if there were something. */
  emptyText: string;
  before: string | null;
  after: string | null;
  children: ReactNode;
}

/** One page of a list, under the count of the whole. */
export function Listing({ count, empty, emptyText, before, after, children }: ListingProps) {
  const heading = useId();

  return (
    <section aria-labelledby={heading}>
      <h2 className="govuk-heading-s" id={heading} aria-live="polite">
        {count}
      </h2>
      {empty ? <p className="govuk-body">{emptyText}</p> : children}
      <Pagination before={before} after={after} />
    </section>
  );
}
