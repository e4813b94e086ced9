import { t } from "@lingui/core/macro";
import { useState } from "react";
import { RegisterWebhookDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { PageHeading } from "../ui/PageHeading";
import { AddressForm } from "./AddressForm";
import { SecretShown, type GivenOut } from "./SecretShown";
import { usePartnerWebhooks } from "./useWebhook";

export function Component() {
  const partner = usePartnerWebhooks();
  const register = useAct(RegisterWebhookDocument);
  const [given, setGiven] = useState<GivenOut | null>(null);
  const list = `/partners/${partner.id}/webhooks`;

  return (
    <>
      <BackLink to={list}>{t`Webhooks`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {given !== null ? (
            <SecretShown webhook={given} />
          ) : (
            <AddressForm
              draft={`webhook of ${partner.id}`}
              address=""
              heading={<PageHeading caption={partner.name}>{t`Register a webhook`}</PageHeading>}
              submit={t`Register`}
              send={async (address) => {
                const { data, errors } = await register({ input: { partnerId: partner.id, address } });
                if (errors.length === 0) setGiven(data?.webhook ?? null);
                return errors;
              }}
            />
          )}
        </div>
      </div>
    </>
  );
}
