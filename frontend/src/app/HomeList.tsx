import type { ReactNode } from "react";
import { Link } from "react-router";
import { WrittenInline } from "../portal/Written";

export interface HomeRow {
  to: string;
  title: string;
  /** Whether the title is somebody's own words, and not the portal's. */
  written: boolean;
  detail: string;
}

interface HomeListProps {
  heading: string;
  tag?: ReactNode;
  rows: readonly HomeRow[];
  empty: string;
}

export function HomeList({ heading, tag, rows, empty }: HomeListProps) {
  return (
    <section>
      <h2 className="govuk-heading-m">{heading}</h2>
      {rows.length === 0 && <p className="govuk-body">{empty}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {rows.map(({ to, title, written, detail }) => (
          <li key={to}>
            <Link className="govuk-link" to={to}>
              {written ? <WrittenInline>{title}</WrittenInline> : title}
            </Link>{" "}
            {tag}
            <span className="portal-detail">{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
