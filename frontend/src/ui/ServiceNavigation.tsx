import { t } from "@lingui/core/macro";
import { useState, type ReactNode } from "react";
import { NavLink } from "react-router";

export interface NavigationItem {
  to: string;
  text: string;
}

/** On a phone the items wait behind a menu button; choosing one closes it again. */
export function ServiceNavigation({ items, children }: { items: readonly NavigationItem[]; children?: ReactNode }) {
  const [open, setOpen] = useState(false);

  return (
    <section className="govuk-service-navigation" aria-label={t`Service information`}>
      <div className="govuk-width-container govuk-service-navigation__inlining-container">
        <nav aria-label={t`Menu`} className="govuk-service-navigation__wrapper">
          <button
            type="button"
            className="govuk-service-navigation__toggle portal-menu__toggle"
            aria-controls="navigation"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {t`Menu`}
          </button>
          <ul
            className={`govuk-service-navigation__list portal-menu${open ? " portal-menu--open" : ""}`}
            id="navigation"
          >
            {items.map((item) => (
              <li key={item.to} className="govuk-service-navigation__item">
                <NavLink
                  to={item.to}
                  end={item.to === "/"}
                  className="govuk-service-navigation__link"
                  onClick={() => {
                    setOpen(false);
                  }}
                >
                  {item.text}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </section>
  );
}
