import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { BackLink } from "../ui/BackLink";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { clearanceWord, PartnerStatusTag } from "./partnerWords";
import { usePartner } from "./usePartner";
import { UseTable } from "./UseTable";

/** One program: who answers for it, what it may be shown, and what can be done about it. */
export function Component() {
  const partner = usePartner();
  const active = partner.status === "ACTIVE";

  return (
    <>
      <BackLink to="/partners">{t`Partners`}</BackLink>
      <DoneBanner />
      <PageHeading>{partner.name}</PageHeading>
      <SummaryList
        rows={[
          { term: t`Status`, value: <PartnerStatusTag status={partner.status} /> },
          ...(partner.reason === null ? [] : [{ term: t`Why`, value: partner.reason }]),
          { term: t`Its name for the token server`, value: <code>{partner.clientId}</code> },
          { term: t`Contact`, value: partner.contact },
          { term: t`For which body`, value: partner.body?.name },
          { term: t`May be shown`, value: clearanceWord(partner.clearance) },
          {
            term: t`Proves who it is by`,
            value: partner.publicKeys === null ? t`A secret` : t`Keys of its own`,
            action:
              partner.publicKeys === null
                ? { to: `${partner.address}/secret`, text: t`Renew`, of: t`the secret` }
                : undefined,
          },
          ...(partner.redirectAddresses.length > 0
            ? [{ term: t`Reads for people and sends them back to`, value: partner.redirectAddresses.join(" ") }]
            : []),
          ...(partner.checksTokens
            ? [{ term: t`Checks tokens`, value: t`May ask whether a token of the body’s partners is good` }]
            : []),
          { term: t`Registered`, value: longDate(partner.registeredAt) },
        ]}
      />
      <UseTable days={partner.use} />
      <ButtonGroup>
        <ButtonLink to={`${partner.address}/change`}>{t`Change`}</ButtonLink>
        {active ? (
          <ButtonLink manner="warning" to={`${partner.address}/suspend`}>{t`Suspend`}</ButtonLink>
        ) : (
          <ButtonLink manner="secondary" to={`${partner.address}/resume`}>{t`Let in again`}</ButtonLink>
        )}
      </ButtonGroup>
      <p className="govuk-body">
        <Link className="govuk-link" to={`${partner.address}/webhooks`}>{t`Webhooks`}</Link>
      </p>
      <p className="govuk-body">
        <Link
          className="govuk-link"
          to={`/security?partner=${partner.id}`}
        >{t`Security events about this program`}</Link>
      </p>
    </>
  );
}
