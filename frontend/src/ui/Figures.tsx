import { i18n } from "@lingui/core";
import { Link } from "react-router";

export interface Figure {
  count: number;
  label: string;
  /** What exactly is counted. */
  meaning: string;
  /** The very rows that are counted. */
  to: string;
  warn?: boolean;
}

/** A few numbers that give the shape, each of which opens its rows. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className="portal-figures">
      {figures.map(({ count, label, meaning, to, warn }) => (
        <li key={label} className={warn && count > 0 ? "portal-figures__warn" : undefined}>
          <Link to={to} className="govuk-link govuk-link--no-visited-state portal-figures__link">
            <span className="portal-figures__count">{i18n.number(count)}</span> {label}
          </Link>
          <span className="portal-figures__meaning">{meaning}</span>
        </li>
      ))}
    </ul>
  );
}
