import { t } from "@lingui/core/macro";
import { useState } from "react";
import { RotateWebhookSecretDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Radios } from "../ui/Choices";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { SecretShown, type GivenOut } from "./SecretShown";
import { useWebhook } from "./useWebhook";

/** Gives a webhook a new secret, and shows it once. */
export function Component() {
  const webhook = useWebhook();
  const rotate = useAct(RotateWebhookSecretDocument);
  const [given, setGiven] = useState<GivenOut | null>(null);
  const form = useForm({
    draft: null,
    start: { old: "" },
    check: ({ old }) => ({ old: emptyProblem(old, t`Select what becomes of the old secret`) }),
    send: async ({ old }) => {
      const { data, errors } = await rotate({
        input: { webhookId: webhook.id, version: webhook.version, endsOldNow: old === "now" },
      });
      if (errors.length === 0) setGiven(data?.webhook ?? null);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={webhook.page}>{t`Webhook`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {given !== null ? (
            <SecretShown webhook={given} />
          ) : (
            <Form
              form={form}
              heading={<PageHeading caption={webhook.partner?.name}>{t`Renew the secret`}</PageHeading>}
            >
              <Radios
                {...form.field("old")}
                legend={t`What becomes of the old secret`}
                legendSize="m"
                options={[
                  { value: "day", text: t`Each call is signed with both for another day` },
                  { value: "now", text: t`It ends now`, hint: t`Where somebody else may know it.` },
                ]}
              />
              <Button>{t`Make a new secret`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
