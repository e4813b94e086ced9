import { t } from "@lingui/core/macro";
import { useState } from "react";
import { PauseWebhookDocument, ResumeWebhookDocument, TestWebhookDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button, ButtonGroup } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { ErrorSummary } from "../ui/ErrorSummary";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import type { Refusal } from "../ui/useForm";
import { DeliveryLog } from "./DeliveryLog";
import { useWebhook } from "./useWebhook";
import { WebhookStatusTag } from "./webhookWords";

/** One webhook: whether it is called, and what it was told. */
export function Component() {
  const webhook = useWebhook();
  const [pause, resume, test] = [
    useAct(PauseWebhookDocument),
    useAct(ResumeWebhookDocument),
    useAct(TestWebhookDocument),
  ];
  const [problems, setProblems] = useState<readonly Refusal[]>([]);
  const { id: webhookId, version, partner, page } = webhook;
  const tell = ({ errors }: { errors: readonly Refusal[] }) => {
    setProblems(errors);
  };

  return (
    <>
      {partner !== null && <BackLink to={`/partners/${partner.id}/webhooks`}>{t`Webhooks`}</BackLink>}
      <DoneBanner />
      <ErrorSummary problems={problems} />
      <PageHeading caption={partner?.name}>{t`Webhook`}</PageHeading>
      <SummaryList
        rows={[
          { term: t`Status`, value: <WebhookStatusTag status={webhook.status} /> },
          {
            term: t`Address that is called`,
            value: webhook.address,
            action: { to: `${page}/change`, text: t`Change`, of: t`the address` },
          },
          {
            term: t`Secret`,
            value: t`Kept sealed, and not shown again`,
            action: { to: `${page}/secret`, text: t`Renew`, of: t`the secret` },
          },
          { term: t`Registered`, value: longDate(webhook.registeredAt) },
        ]}
      />
      <ButtonGroup>
        {webhook.status === "ACTIVE" ? (
          <>
            <Button
              type="button"
              onClick={() => void test({ input: { webhookId } }).then(tell)}
            >{t`Send a test`}</Button>
            <Button
              type="button"
              manner="secondary"
              onClick={() => void pause({ input: { webhookId, version } }).then(tell)}
            >{t`Pause`}</Button>
          </>
        ) : (
          <Button
            type="button"
            onClick={() => void resume({ input: { webhookId, version } }).then(tell)}
          >{t`Call it again`}</Button>
        )}
      </ButtonGroup>
      <DeliveryLog deliveries={webhook.deliveries} mayReplay={webhook.status === "ACTIVE"} tell={tell} />
    </>
  );
}
