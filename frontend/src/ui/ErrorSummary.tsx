import { t } from "@lingui/core/macro";
import { useEffect, useRef, type MouseEvent } from "react";
import { Link } from "react-router";

/** What the user can put right; `field` is the id of the field to mend, `to` the page on which it is mended. */
export interface Problem {
  message: string;
  field?: string | undefined;
  to?: string | undefined;
}

function focusField(event: MouseEvent, id: string) {
  const target = document.getElementById(id);
  const field = target?.matches("input, select, textarea") ? target : target?.querySelector<HTMLElement>("input");
  if (!field) return;
  event.preventDefault();
  field.focus();
}

export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (problems.length === 0) return;
    const title = document.title;
    document.title = t`Error: ${title}`;
    summary.current?.focus();
    return () => {
      document.title = title;
    };
  }, [problems]);

  if (problems.length === 0) return null;

  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t`There is a problem`}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ message, field, to }) => (
              <li key={`${field ?? ""} ${message}`}>
                {to !== undefined ? (
                  <Link to={to}>{message}</Link>
                ) : field === undefined ? (
                  message
                ) : (
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      focusField(event, field);
                    }}
                  >
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
