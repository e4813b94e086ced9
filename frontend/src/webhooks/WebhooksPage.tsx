import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { usePartnerWebhooks } from "./useWebhook";
import { WebhookStatusTag } from "./webhookWords";

/** The addresses at which a partner's program is told of what is published. */
export function Component() {
  const { id, name, webhooks } = usePartnerWebhooks();

  return (
    <>
      <BackLink to={`/partners/${id}`}>{name}</BackLink>
      <PageHeading caption={name}>{t`Webhooks`}</PageHeading>
      <p className="govuk-body-l">
        {t`Addresses of the program that the portal calls when something is published or withdrawn, with what everybody may read of it.`}
      </p>
      <ButtonLink to={`/partners/${id}/webhooks/register`}>{t`Register a webhook`}</ButtonLink>
      {webhooks.length === 0 ? (
        <p className="govuk-body">{t`Webhooks that are registered would stand here.`}</p>
      ) : (
        <Table
          caption={t`Webhooks`}
          captionSize="hidden"
          rows={webhooks}
          rowKey={(webhook) => webhook.id}
          columns={[
            {
              heading: t`Address that is called`,
              cell: (webhook) => (
                <Link className="govuk-link" to={`/webhooks/${webhook.id}`}>
                  {webhook.address}
                </Link>
              ),
            },
            { heading: t`Registered`, day: true, cell: ({ registeredAt }) => longDate(registeredAt) },
            { heading: t`Status`, cell: ({ status }) => <WebhookStatusTag status={status} /> },
          ]}
        />
      )}
    </>
  );
}
