import { t } from "@lingui/core/macro";
import { atTheDoor } from "../portal/atTheDoor";
import { basename } from "../portal/language";
import { Button } from "../ui/Button";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { NewPassword } from "./NewPassword";

/** Whoever reads the portal's console makes the first administrator: themselves. */
export function Component() {
  const form = useForm({
    draft: null,
    start: { code: "", name: "", email: "", password: "" },
    check: ({ code, name, email, password }) => ({
      code: emptyProblem(code, t`Enter the code from the console`),
      name: emptyProblem(name, t`Enter your name`),
      email: emptyProblem(email, t`Enter your email address`),
      password: emptyProblem(password, t`Enter a password`),
    }),
    send: async (typed) => {
      const { errors } = await atTheDoor("set-up", typed);
      if (errors.length === 0) window.location.assign(basename);
      return errors;
    },
  });

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Form
          form={form}
          heading={
            <>
              <PageHeading>{t`Set the portal up`}</PageHeading>
              <p className="govuk-body">
                {t`When the portal starts and nobody can sign in yet, it writes a code on its console. With it you become the first administrator, who invites everybody else.`}
              </p>
            </>
          }
        >
          <TextInput {...form.field("code")} label={t`Code from the console`} autoComplete="off" width={30} />
          <TextInput {...form.field("name")} label={t`Your name`} autoComplete="name" width={20} />
          <TextInput
            {...form.field("email")}
            label={t`Email address`}
            type="email"
            autoComplete="username"
            width={20}
          />
          <NewPassword {...form.field("password")} />
          <Button>{t`Become the administrator`}</Button>
        </Form>
      </div>
    </div>
  );
}
