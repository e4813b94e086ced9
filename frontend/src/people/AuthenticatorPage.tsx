import { t } from "@lingui/core/macro";
import { useState } from "react";
import { renderSVG } from "uqr";
import { atTheDoor } from "../portal/atTheDoor";
import { found } from "../portal/found";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { aboutOwnPassword, OwnPassword } from "./OwnPassword";
import { RecoveryCodes } from "./RecoveryCodes";

/** The key of the app: as it is typed, and as the app reads it from a picture. */
interface Key {
  key: string;
  address: string;
}

const pictureOf = (address: string) => `data:image/svg+xml,${encodeURIComponent(renderSVG(address))}`;

/** Turns the authenticator app on: the password, the key for the app, a code from it; then the recovery codes, once. */
export function Component() {
  found(useViewer().name);
  const [key, setKey] = useState<Key | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const begin = useForm({
    draft: null,
    start: { password: "" },
    check: ({ password }) => ({ password: emptyProblem(password, t`Enter your password`) }),
    send: async (typed) => {
      const { said, errors } = await atTheDoor<Key>("own/authenticator", typed);
      if (errors.length === 0) setKey(said);
      return aboutOwnPassword(errors);
    },
  });
  const confirm = useForm({
    draft: null,
    start: { code: "" },
    check: ({ code }) => ({ code: emptyProblem(code, t`Enter the code`) }),
    send: async (typed) => {
      const { said, errors } = await atTheDoor<{ codes: string[] }>("own/authenticator/on", typed);
      if (errors.length === 0) setCodes(said?.codes ?? []);
      return errors;
    },
  });
  const title = <PageHeading>{t`Turn on an authenticator app`}</PageHeading>;

  return (
    <>
      <BackLink to="/account">{t`Your account`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {codes.length > 0 ? (
            <RecoveryCodes codes={codes} />
          ) : key === null ? (
            <Form key="begin" form={begin} heading={title}>
              <OwnPassword {...begin.field("password")} />
              <Button>{t`Go on`}</Button>
            </Form>
          ) : (
            <Form key="confirm" form={confirm} heading={title}>
              <p className="govuk-body">
                {t`Let your authenticator app read this picture, or type the key below it. Then enter the six figures that the app shows.`}
              </p>
              <img src={pictureOf(key.address)} width="200" height="200" alt={t`The key below, for the app to read`} />
              <p className="govuk-body">
                <code>{key.key.match(/.{1,4}/g)?.join(" ")}</code>
              </p>
              <p className="govuk-body">
                <a className="govuk-link" href={key.address}>{t`Open the app on this device`}</a>
              </p>
              <TextInput
                {...confirm.field("code")}
                label={t`Code from your authenticator app`}
                inputMode="numeric"
                autoComplete="one-time-code"
                width={10}
              />
              <Button>{t`Turn it on`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
