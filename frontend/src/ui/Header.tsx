import type { ReactNode } from "react";
import { Link } from "react-router";

/** The navy bar of the page's header: whose site this is, and whatever belongs beside the name. */
export function Header({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          <Link to="/" className="govuk-generic-header__homepage-link">
            {name}
          </Link>
        </div>
        {children && <div className="portal-header__aside">{children}</div>}
      </div>
    </div>
  );
}
