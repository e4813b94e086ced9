import { useParams } from "react-router";
import {
  PartnerWebhooksDocument,
  WebhookWithLogDocument,
  type PartnerWebhooksQuery,
  type WebhookWithLogQuery,
} from "../gql/graphql";
import { found } from "../portal/found";
import { usePageArguments } from "../portal/usePageArguments";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";

type PartnerNode = NonNullable<PartnerWebhooksQuery["node"]>;
type Partner = Extract<PartnerNode, { webhooks: unknown }>;
type WebhookNode = NonNullable<WebhookWithLogQuery["node"]>;
type Webhook = Extract<WebhookNode, { address: string }>;

const isPartner = (node: PartnerNode): node is Partner => "webhooks" in node;
const isWebhook = (node: WebhookNode): node is Webhook => "address" in node;

/** The partner whom the address names, with its webhooks, for who manages them. */
export function usePartnerWebhooks(): Partner {
  found(useViewer().may("MANAGE_PARTNERS") || null);
  const { partner = "" } = useParams();
  const { node } = useRead(PartnerWebhooksDocument, { id: partner });
  return found(node && isPartner(node) ? node : null);
}

/** The webhook that the address names, with a page of its log. */
export function useWebhook() {
  found(useViewer().may("MANAGE_PARTNERS") || null);
  const { id = "" } = useParams();
  const { node, webhookDeliveries: deliveries } = useRead(WebhookWithLogDocument, { id, ...usePageArguments() });
  const webhook = found(node && isWebhook(node) ? node : null);
  return { ...webhook, page: `/webhooks/${webhook.id}`, deliveries };
}
