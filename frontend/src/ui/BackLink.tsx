import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";

export function BackLink({ to, children }: { to: string; children?: ReactNode }) {
  return (
    <Link to={to} className="govuk-back-link">
      {children ?? t`Back`}
    </Link>
  );
}
