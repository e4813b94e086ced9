import { t } from "@lingui/core/macro";
import { Link } from "react-router";

interface UnwrittenProps {
  to: string;
  may: boolean;
  what: string;
  /** The law does not ask for it. */
  optional?: boolean;
}

/** What is still to be written, with the way to write it for whoever may. */
export function Unwritten({ to, may, what, optional = false }: UnwrittenProps) {
  if (optional && !may) return null;
  return (
    <p className="govuk-body">
      {optional ? t`Not written. It is optional.` : t`Not written yet.`}{" "}
      {may && (
        <Link className="govuk-link" to={to}>
          {t`Write it`}
          <span className="govuk-visually-hidden">: {what}</span>
        </Link>
      )}
    </p>
  );
}
