import { i18n } from "@lingui/core";
import { plural, t } from "@lingui/core/macro";
import { ReplayDeliveryDocument, type WebhookWithLogQuery } from "../gql/graphql";
import { cursors } from "../portal/cursors";
import { useAct } from "../portal/useAct";
import { TextButton } from "../ui/Button";
import { longDateTime } from "../ui/dates";
import { Listing } from "../ui/Listing";
import { Table } from "../ui/Table";
import type { Refusal } from "../ui/useForm";
import { eventWord, faultWord, stateWord } from "./webhookWords";

type Deliveries = WebhookWithLogQuery["webhookDeliveries"];

interface DeliveryLogProps {
  deliveries: Deliveries;
  mayReplay: boolean;
  tell: (done: { errors: readonly Refusal[] }) => void;
}

/** What a webhook was told, and what came of it. */
export function DeliveryLog({ deliveries, mayReplay, tell }: DeliveryLogProps) {
  const replay = useAct(ReplayDeliveryDocument);

  return (
    <>
      <h2 className="govuk-heading-m">{t`Deliveries`}</h2>
      <Listing
        count={plural(deliveries.totalCount, { one: "# delivery", other: "# deliveries" })}
        empty={deliveries.nodes.length === 0}
        emptyText={t`What is published from now on would stand here.`}
        {...cursors(deliveries.pageInfo)}
      >
        <Table
          caption={t`Deliveries`}
          captionSize="hidden"
          rows={deliveries.nodes}
          rowKey={({ id }) => id}
          columns={[
            { heading: t`When`, cell: ({ queuedAt }) => longDateTime(queuedAt) },
            {
              heading: t`About`,
              cell: ({ event, reference }) =>
                reference === null ? eventWord(event) : `${eventWord(event)} (${reference})`,
            },
            {
              heading: t`Status`,
              cell: ({ state, nextAt }) =>
                state === "WAITING" && nextAt !== null ? t`Waiting until ${longDateTime(nextAt)}` : stateWord(state),
            },
            { heading: t`Sent`, cell: ({ attempts }) => i18n.number(attempts), numeric: true },
            {
              heading: t`Last answer`,
              cell: ({ status, fault, milliseconds }) =>
                [
                  status,
                  fault === null ? null : faultWord(fault),
                  milliseconds === null ? null : t`${i18n.number(milliseconds)} ms`,
                ]
                  .filter((part) => part !== null)
                  .join(", ") || "–",
            },
            {
              heading: t`Act`,
              cell: ({ id, state, event, reference }) =>
                mayReplay && state !== "WAITING" ? (
                  <TextButton onClick={() => void replay({ input: { deliveryId: id } }).then(tell)}>
                    {t`Send again`}
                    <span className="govuk-visually-hidden"> {reference ?? eventWord(event)}</span>
                  </TextButton>
                ) : (
                  "–"
                ),
            },
          ]}
        />
      </Listing>
    </>
  );
}
