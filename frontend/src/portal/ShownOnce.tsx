import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../ui/Button";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList, type SummaryRow } from "../ui/SummaryList";
import { WarningText } from "../ui/WarningText";

interface ShownOnceProps {
  hasSecret: boolean;
  rows: readonly SummaryRow[];
  /** Where it goes on, once it was copied. */
  to: string;
  children: ReactNode;
}

/** What a partner's developer is given, for this once: the portal keeps no secret that anybody could read. */
export function ShownOnce({ hasSecret, rows, to, children }: ShownOnceProps) {
  return (
    <>
      <PageHeading>{t`What its developer needs`}</PageHeading>
      {hasSecret && (
        <WarningText>{t`Copy the secret now, and hand it on by a way that others do not read. It is not shown again.`}</WarningText>
      )}
      <SummaryList rows={rows} />
      <p className="govuk-body">{children}</p>
      <ButtonLink to={to}>{t`I have copied it`}</ButtonLink>
    </>
  );
}
