import { t } from "@lingui/core/macro";

export interface Language {
  code: string;
  name: string;
  href: string;
}

/** Full addresses, not router links: a page speaks one language for as long as it lives. */
export function LanguageSwitch({ languages, current }: { languages: readonly Language[]; current: string }) {
  return (
    <nav className="govuk-language-navigation" aria-label={t`Language`}>
      <ul className="govuk-language-navigation__list">
        {languages.map(({ code, name, href }) => (
          <li key={code} className="govuk-language-navigation__list-item">
            {code === current ? (
              <span className="govuk-language-navigation__text" aria-current="true" lang={code}>
                {name}
              </span>
            ) : (
              <a className="govuk-language-navigation__link" href={href} rel="alternate" lang={code} hrefLang={code}>
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
