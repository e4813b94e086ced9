import type { ReactNode } from "react";
import { longDate } from "./dates";

export interface TimelineEntry {
  key: string;
  /** By which a link on the page leads to it. */
  id?: string;
  title: ReactNode;
  /** Who: "by the force". */
  byline?: ReactNode;
  /** ISO, as exactly as it is known. */
  date: string;
  children?: ReactNode;
}

export function Timeline({
  entries,
  headingLevel = 3,
}: {
  entries: readonly TimelineEntry[];
  headingLevel?: 2 | 3 | 4;
}) {
  const Heading = `h${headingLevel}` as const;

  return (
    <div className="moj-timeline">
      {entries.map(({ key, id, title, byline, date, children }) => (
        <div key={key} id={id} className="moj-timeline__item">
          <div className="moj-timeline__header">
            <Heading className="moj-timeline__title">{title}</Heading>
            {byline !== undefined && <p className="moj-timeline__byline"> {byline}</p>}
          </div>
          <p className="moj-timeline__date">
            <time dateTime={date}>{longDate(date)}</time>
          </p>
          {children && <div className="moj-timeline__description">{children}</div>}
        </div>
      ))}
    </div>
  );
}
