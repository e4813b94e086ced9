import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Link } from "react-router";
import { atTheDoor } from "../portal/atTheDoor";
import { Button } from "../ui/Button";
import { DoneBanner } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";

/** Signing in with an account: by the password and, where its owner turned it on, by a code. What is typed here is kept nowhere. */
export function SignInForm({ home }: { home: string }) {
  const [asksForCode, setAsksForCode] = useState(false);
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
      // A whole new page: nothing that was read as a visitor may stay in memory.
      if (errors.length === 0) window.location.assign(home);
      return errors;
    },
  });

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <DoneBanner />
        <Form form={form} heading={<PageHeading>{t`Sign in`}</PageHeading>}>
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
          <Button>{t`Sign in`}</Button>
          <p className="govuk-body">
            <Link className="govuk-link" to="/password/forgotten">{t`Forgotten your password?`}</Link>
          </p>
        </Form>
      </div>
    </div>
  );
}
