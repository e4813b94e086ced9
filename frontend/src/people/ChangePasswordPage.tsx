import { t } from "@lingui/core/macro";
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
import { NewPassword } from "./NewPassword";

export function Component() {
  found(useViewer().name);
  const done = useDone();
  const form = useForm({
    draft: null,
    start: { current: "", password: "" },
    check: ({ current, password }) => ({
      current: emptyProblem(current, t`Enter your password as it is now`),
      password: emptyProblem(password, t`Enter a password`),
    }),
    send: async (typed) => {
      const { errors } = await atTheDoor("own/password", typed);
      if (errors.length === 0) await done("/account", t`Password changed. Every other session was ended.`);
      return errors.map((error) => (error.code === "WRONG_NAME_OR_PASSWORD" ? { ...error, field: "current" } : error));
    },
  });

  return (
    <>
      <BackLink to="/account">{t`Your account`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading>{t`Change your password`}</PageHeading>}>
            <TextInput
              {...form.field("current")}
              label={t`Password as it is now`}
              type="password"
              autoComplete="current-password"
              width={20}
            />
            <NewPassword {...form.field("password")} />
            <Button>{t`Change the password`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
