import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { AccountDocument } from "../gql/graphql";
import { atTheDoor } from "../portal/atTheDoor";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { aboutOwnPassword, OwnPassword } from "./OwnPassword";

/** Removes a passkey from one's own account. */
export function Component() {
  const { id } = useParams();
  const passkeys = found(useRead(AccountDocument).viewer.person).passkeys;
  const passkey = found(passkeys.find((one) => one.id === id) ?? null);
  const done = useDone();
  const form = useForm({
    draft: null,
    start: { password: "" },
    check: ({ password }) => ({ password: emptyProblem(password, t`Enter your password`) }),
    send: async ({ password }) => {
      const { errors } = await atTheDoor("own/passkeys/remove", { password, passkey: passkey.id });
      if (errors.length === 0) await done("/account", t`Passkey removed`);
      return aboutOwnPassword(errors);
    },
  });

  return (
    <>
      <BackLink to="/account">{t`Your account`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading caption={passkey.name}>{t`Remove the passkey`}</PageHeading>}>
            {passkeys.length === 1 && (
              <WarningText>{t`It is your last one. Unless you use an authenticator app, whoever learns your password can then come in as you.`}</WarningText>
            )}
            <OwnPassword {...form.field("password")} />
            <Button manner="warning">{t`Remove it`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
