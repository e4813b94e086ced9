import { t } from "@lingui/core/macro";
import { Link } from "react-router";

/** Narrows the inbox to what one lead was given. */
export function Leads({ leads, lead }: { leads: readonly string[]; lead: string | null }) {
  return (
    <p className="govuk-body">
      {t`Given to:`}{" "}
      {leads.map((one) => (
        <span key={one}>
          {one === lead ? (
            <strong>{one}</strong>
          ) : (
            <Link className="govuk-link" to={`?lead=${encodeURIComponent(one)}`}>
              {one}
            </Link>
          )}
          {" · "}
        </span>
      ))}
      {lead === null ? <strong>{t`everybody`}</strong> : <Link className="govuk-link" to="/inbox">{t`everybody`}</Link>}
    </p>
  );
}
