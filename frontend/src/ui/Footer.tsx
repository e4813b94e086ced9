import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { NavigationItem } from "./ServiceNavigation";

export function Footer({ links, children }: { links: readonly NavigationItem[]; children?: ReactNode }) {
  return (
    <footer className="portal-footer">
      <div className="govuk-width-container">
        <nav aria-label={t`Support links`}>
          <ul>
            {links.map(({ to, text }) => (
              <li key={to}>
                <Link to={to} className="govuk-link">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </footer>
  );
}
