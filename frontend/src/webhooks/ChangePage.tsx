import { t } from "@lingui/core/macro";
import { ChangeWebhookDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { useDone } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { AddressForm } from "./AddressForm";
import { useWebhook } from "./useWebhook";

export function Component() {
  const webhook = useWebhook();
  const change = useAct(ChangeWebhookDocument);
  const done = useDone();

  return (
    <>
      <BackLink to={webhook.page}>{t`Webhook`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <AddressForm
            draft={`webhook ${webhook.id}`}
            address={webhook.address}
            heading={<PageHeading caption={webhook.partner?.name}>{t`Change the address`}</PageHeading>}
            submit={t`Save`}
            send={async (address) => {
              const { errors } = await change({ input: { webhookId: webhook.id, version: webhook.version, address } });
              if (errors.length === 0) await done(webhook.page, t`Address changed`);
              return errors;
            }}
          />
        </div>
      </div>
    </>
  );
}
