import { t } from "@lingui/core/macro";
import { useState } from "react";
import { atTheDoor } from "../portal/atTheDoor";
import { found } from "../portal/found";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { aboutOwnPassword, OwnPassword } from "./OwnPassword";
import { makePasskey } from "./passkeys";
import { RecoveryCodes } from "./RecoveryCodes";

/** Adds a passkey to one's own account; with the first second proof come the recovery codes, once. */
export function Component() {
  found(useViewer().name);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const done = useDone();
  const form = useForm({
    draft: null,
    start: { name: "", password: "" },
    check: ({ name, password }) => ({
      name: emptyProblem(name, t`Enter a name for the passkey`),
      password: emptyProblem(password, t`Enter your password`),
    }),
    send: async ({ name, password }) => {
      const made = await makePasskey(password);
      if (!("passkey" in made)) return aboutOwnPassword(made.errors);
      const { said, errors } = await atTheDoor<{ codes: string[] }>("own/passkeys", { name, passkey: made.passkey });
      if (errors.length > 0) return errors;
      if (said && said.codes.length > 0) setCodes(said.codes);
      else await done("/account", t`Passkey added`);
      return [];
    },
  });

  return (
    <>
      <BackLink to="/account">{t`Your account`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {codes.length > 0 ? (
            <RecoveryCodes codes={codes} />
          ) : (
            <Form form={form} heading={<PageHeading>{t`Add a passkey`}</PageHeading>}>
              <p className="govuk-body">
                {t`You then sign in with your fingerprint, your face or the code of your device. Your password alone no longer lets anybody in.`}
              </p>
              <TextInput
                {...form.field("name")}
                label={t`Name of the passkey`}
                hint={t`By which you know it again, such as the device that keeps it.`}
                autoComplete="off"
                width={20}
              />
              <OwnPassword {...form.field("password")} />
              <Button>{t`Make the passkey`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
