import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { WithdrawalAtDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { Withdrawals } from "../portal/Withdrawals";
import { PageHeading } from "../ui/PageHeading";

/** What was public at this address and was withdrawn; what else is said where nothing was. */
export function Withdrawn({ children }: { children: ReactNode }) {
  const reference =
    useLocation()
      .pathname.split("/")
      .find((part) => /^[A-Z]+-[A-Z]+-\d{4}-\d+/.test(part)) ?? "";
  const { withdrawal } = useRead(WithdrawalAtDocument, { reference });
  if (withdrawal === null) return children;

  return (
    <>
      <PageHeading caption={reference}>{t`This was withdrawn`}</PageHeading>
      <Withdrawals withdrawals={[withdrawal]} />
      <p className="govuk-body">{t`It was public here, and is not any longer.`}</p>
    </>
  );
}
