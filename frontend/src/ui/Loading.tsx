import { t } from "@lingui/core/macro";
import { Suspense, type ReactNode } from "react";

/** What stands here comes once it was read; until then the reader is told so. */
export function Loading({ children }: { children: ReactNode }) {
  return (
    <Suspense
      fallback={
        <p className="govuk-body" aria-busy="true">
          {t`Loading`}
        </p>
      }
    >
      {children}
    </Suspense>
  );
}
