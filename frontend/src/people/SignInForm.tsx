import { t } from "@lingui/core/macro";
import { useState, type SubmitEvent } from "react";
import { Link } from "react-router";
import { atTheDoor } from "../portal/atTheDoor";
import { Button, ButtonGroup } from "../ui/Button";
import { DoneBanner } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm, type Refusal } from "../ui/useForm";

/** Signing in with an account: by a passkey alone, or by the password and, where its owner has one, a second proof. What is typed here is kept nowhere. */
export function SignInForm({ home }: { home: string }) {
  const [asksForCode, setAsksForCode] = useState(false);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  // A whole new page: nothing that was read as a visitor may stay in memory.
  const enter = () => {
    window.location.assign(home);
  };
  const form = useForm({
    draft: null,
    start: { email: "", password: "", code: "" },
    check: ({ email, password, code }) => ({
      code: asksForCode ? emptyProblem(code, t`Enter the code`) : undefined,
      email: emptyProblem(email, t`Enter your email address`),
      password: emptyProblem(password, t`Enter your password`),
    }),
    send: async (typed) => {
      const { errors } = await atTheDoor("sign-in", typed);
      if (errors[0]?.code === "SECOND_PROOF_NEEDED") {
        setAsksForCode(true);
        return [];
      }
      if (errors.length === 0) enter();
      return errors;
    },
  });

  const byPasskey = async () => {
    const { showPasskey } = await import("./passkeys");
    const shown = await showPasskey();
    const { errors } = !("passkey" in shown)
      ? shown
      : asksForCode
        ? await atTheDoor("sign-in", { ...form.typed, passkey: shown.passkey })
        : await atTheDoor("passkey", { passkey: shown.passkey });
    setRefused(errors);
    if (errors.length === 0) enter();
  };
  const either = {
    ...form,
    problems: [...refused, ...form.problems],
    submit: (event: SubmitEvent) => {
      setRefused([]);
      form.submit(event);
    },
  };

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <DoneBanner />
        <Form form={either} heading={<PageHeading>{t`Sign in`}</PageHeading>}>
          {asksForCode ? (
            <TextInput
              {...form.field("code")}
              label={t`Code from your authenticator app`}
              hint={t`Six figures. If you have lost the app, enter a recovery code.`}
              autoComplete="one-time-code"
              width={20}
            />
          ) : (
            <>
              <TextInput
                {...form.field("email")}
                label={t`Email address`}
                type="email"
                autoComplete="username"
                width={20}
              />
              <TextInput
                {...form.field("password")}
                label={t`Password`}
                type="password"
                autoComplete="current-password"
                width={20}
              />
            </>
          )}
          <ButtonGroup>
            <Button>{t`Sign in`}</Button>
            <Button manner="secondary" type="button" onClick={() => void byPasskey()}>
              {asksForCode ? t`Use a passkey instead` : t`Sign in with a passkey`}
            </Button>
          </ButtonGroup>
          <p className="govuk-body">
            <Link className="govuk-link" to="/password/forgotten">{t`Forgotten your password?`}</Link>
          </p>
        </Form>
      </div>
    </div>
  );
}
