import { t } from "@lingui/core/macro";
import { atTheDoor } from "../portal/atTheDoor";
import { found } from "../portal/found";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { aboutOwnPassword, OwnPassword } from "./OwnPassword";

/** Turns one's own authenticator app off. */
export function Component() {
  found(useViewer().name);
  const done = useDone();
  const form = useForm({
    draft: null,
    start: { password: "" },
    check: ({ password }) => ({ password: emptyProblem(password, t`Enter your password`) }),
    send: async (typed) => {
      const { errors } = await atTheDoor("own/authenticator/off", typed);
      if (errors.length === 0) await done("/account", t`Authenticator app turned off`);
      return aboutOwnPassword(errors);
    },
  });

  return (
    <>
      <BackLink to="/account">{t`Your account`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading>{t`Turn off the authenticator app`}</PageHeading>}>
            <WarningText>{t`Unless you have a passkey, whoever learns your password can then come in as you.`}</WarningText>
            <OwnPassword {...form.field("password")} />
            <Button manner="warning">{t`Turn it off`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
