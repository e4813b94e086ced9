import { t } from "@lingui/core/macro";
import { useState } from "react";
import { atTheDoor } from "../portal/atTheDoor";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";

/** Whether there is such an account is not told. */
export function Component() {
  const [asked, setAsked] = useState(false);
  const form = useForm({
    draft: null,
    start: { email: "" },
    check: ({ email }) => ({ email: emptyProblem(email, t`Enter your email address`) }),
    send: async (typed) => {
      const { errors } = await atTheDoor("forgotten", typed);
      setAsked(errors.length === 0);
      return errors;
    },
  });

  return (
    <>
      <BackLink to="/sign-in">{t`Sign in`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {asked ? (
            <>
              <PageHeading>{t`Look at your mail`}</PageHeading>
              <p className="govuk-body">
                {t`If there is an account with this address, a mail is on its way to it, with a link that works once, within an hour.`}
              </p>
            </>
          ) : (
            <Form
              form={form}
              heading={
                <>
                  <PageHeading>{t`Forgotten password`}</PageHeading>
                  <p className="govuk-body">{t`If you come in through your organisation, there is no password here to forget: ask there.`}</p>
                </>
              }
            >
              <TextInput
                {...form.field("email")}
                label={t`Email address`}
                type="email"
                autoComplete="username"
                width={20}
              />
              <Button>{t`Send a link`}</Button>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
