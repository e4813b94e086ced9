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
import { useOrganisations } from "./useOrganisations";
import { WayInField } from "./WayInField";

export function Component() {
  found(useViewer().may("MANAGE_PEOPLE") || null);
  const invite = useAct(InvitePersonDocument);
  const done = useDone();
  const { organisations } = useOrganisations();
  const givesRoles = (chosen: string) => organisations.some(({ slug, givesRoles }) => slug === chosen && givesRoles);
  const form = useForm({
    draft: "invitation",
    start: { name: "", email: "", organisation: "", role: "", body: "" },
    check: ({ name, email, organisation, ...role }) => ({
      name: emptyProblem(name, t`Enter the name`),
      email: emptyProblem(email, t`Enter the email address`),
      ...(givesRoles(organisation) && role.role === "" ? {} : roleProblems(role)),
    }),
    send: async ({ name, email, organisation, ...chosen }) => {
      const { errors } = await invite({
        input: { name, email, organisation: organisation || null, ...roleToGive(chosen) },
      });
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
            {organisations.length > 0 && <WayInField {...form.field("organisation")} />}
            <RoleFields
              role={form.field("role")}
              body={form.field("body")}
              byGroups={givesRoles(form.typed.organisation)}
            />
            <Button>{t`Send the invitation`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
