import { t } from "@lingui/core/macro";
import { Link } from "react-router";

/** Instead of a form that would be refused: somebody else's task, or one that is done or not yet to be done. */
export function NotNow({ to, children }: { to: string; children: string }) {
  return (
    <>
      <p className="govuk-body">{t`This cannot be done as things stand, or it is not for you to do.`}</p>
      <p className="govuk-body">
        <Link className="govuk-link" to={to}>
          {children}
        </Link>
      </p>
    </>
  );
}
