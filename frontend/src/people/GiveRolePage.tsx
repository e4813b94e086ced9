import { t } from "@lingui/core/macro";
import { GiveRoleDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";
import { RoleFields, roleProblems, roleToGive } from "./RoleFields";
import { usePerson } from "./usePerson";

export function Component() {
  const person = usePerson();
  const give = useAct(GiveRoleDocument);
  const done = useDone();
  const form = useForm({
    draft: `role ${person.id}`,
    start: { role: "", body: "" },
    check: roleProblems,
    send: async (chosen) => {
      const role = roleToGive(chosen);
      if (role === null) return [];
      const { errors } = await give({ input: { personId: person.id, ...role } });
      if (errors.length === 0) await done(person.address, t`Role given`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={person.address}>{person.name}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Form form={form} heading={<PageHeading caption={person.name}>{t`Give a role`}</PageHeading>}>
            <RoleFields role={form.field("role")} body={form.field("body")} />
            <Button>{t`Give the role`}</Button>
          </Form>
        </div>
      </div>
    </>
  );
}
