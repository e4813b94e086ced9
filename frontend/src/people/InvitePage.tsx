import { t } from "@lingui/core/macro";
import { InvitePersonDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { RoleFields, roleProblems, roleToGive } from "./RoleFields";

export function Component() {
  found(useViewer().may("MANAGE_PEOPLE") || null);
  const invite = useAct(InvitePersonDocument);
  const done = useDone();
  const form = useForm({
    draft: "invitation",
    start: { name: "", email: "", role: "", body: "" },
    check: ({ name, email, ...role }) => ({
      name: emptyProblem(name, t`Enter the name`),
      email: emptyProblem(email, t`Enter the email address`),
      ...roleProblems(role),
    }),
    send: async ({ name, email, ...chosen }) => {
      const role = roleToGive(chosen);
      if (role === null) return [];
      const { errors } = await invite({ input: { name, email, ...role } });
      if (errors.length === 0) await done("/people", t`Invitation written to ${email}`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to="/people">{t`People`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading>{t`Invite somebody`}</PageHeading>}>
            <TextInput {...form.field("name")} label={t`Name`} labelSize="m" width={20} />
            <TextInput
              {...form.field("email")}
              label={t`Email address`}
              labelSize="m"
              hint={t`The invitation goes there, with a link that works once, within seven days.`}
              type="email"
              width={20}
            />
            <RoleFields role={form.field("role")} body={form.field("body")} />
            <Button>{t`Send the invitation`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
