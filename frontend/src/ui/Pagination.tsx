import { t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";

const arrows = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

function Arrow({ side }: { side: "prev" | "next" }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${side}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[side]} />
    </svg>
  );
}

/** Steps through a list by cursors, keeping every other part of the address. */
export function Pagination({
  before,
  after,
}: {
  before?: string | null | undefined;
  after?: string | null | undefined;
}) {
  const [address] = useSearchParams();
  if (!before && !after) return null;

  const step = (name: "before" | "after", cursor: string) => {
    const next = new URLSearchParams(address);
    next.delete("before");
    next.delete("after");
    next.set(name, cursor);
    return `?${next.toString()}`;
  };

  return (
    <nav className="govuk-pagination" aria-label={t`Pagination`}>
      {before && (
        <div className="govuk-pagination__prev">
          <Link className="govuk-link govuk-pagination__link" to={step("before", before)} rel="prev">
            <Arrow side="prev" />
            <span className="govuk-pagination__link-title">{t`Previous page`}</span>
          </Link>
        </div>
      )}
      {after && (
        <div className="govuk-pagination__next">
          <Link className="govuk-link govuk-pagination__link" to={step("after", after)} rel="next">
            <span className="govuk-pagination__link-title">{t`Next page`}</span>
            <Arrow side="next" />
          </Link>
        </div>
      )}
    </nav>
  );
}
