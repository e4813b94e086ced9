import { use, useEffect, useRef } from "react";
import { SiteName } from "./SiteName";
import { focusIfAwaited } from "./headingFocus";

/** The page's one h1, its title in the browser, and where the focus goes after a navigation. */
export function PageHeading({
  children,
  caption,
  size = "l",
  lang,
}: {
  children: string;
  caption?: string;
  size?: "l" | "xl";
  /** Where the words are somebody's own, the language in which they were written. */
  lang?: string | undefined;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const site = use(SiteName);

  useEffect(() => {
    document.title = site === "" ? children : `${children} – ${site}`;
  }, [children, site]);

  useEffect(() => {
    focusIfAwaited(heading.current);
  });

  return (
    <>
      {caption !== undefined && <span className={`govuk-caption-${size}`}>{caption}</span>}
      <h1 className={`govuk-heading-${size}`} ref={heading} tabIndex={-1} lang={lang}>
        {children}
      </h1>
    </>
  );
}
