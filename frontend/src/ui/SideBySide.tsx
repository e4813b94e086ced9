import type { ReactNode } from "react";

export interface Side {
  heading: string;
  hint?: string;
  children: ReactNode;
}

/** What several people say about the same thing: beside each other on a desk, one below the other on a phone. */
export function SideBySide({ sides }: { sides: readonly Side[] }) {
  return (
    <div className="portal-sides">
      {sides.map(({ heading, hint, children }) => (
        <section key={heading} className="portal-sides__side">
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{heading}</h3>
          {hint !== undefined && <p className="govuk-hint">{hint}</p>}
          {children}
        </section>
      ))}
    </div>
  );
}
