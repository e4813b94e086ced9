import type { ReactNode } from "react";
import { language } from "./language";

/** The language of what people wrote into the record, where it differs from the page's. */
export const writtenLang = language === "en" ? undefined : "en";

/** Somebody's own words, with the line breaks they gave them. */
export function Written({ children }: { children: string }) {
  return (
    <p className="govuk-body portal-written" lang={writtenLang}>
      {children}
    </p>
  );
}

/** Somebody's own words within a line of ours. */
export function WrittenInline({ children }: { children: ReactNode }) {
  return writtenLang === undefined ? children : <span lang={writtenLang}>{children}</span>;
}
