import { t } from "@lingui/core/macro";
import { useParams } from "react-router";
import { EndPersonDocument, EndRoleDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { heldRole } from "./personWords";
import { usePerson } from "./usePerson";

/** Ends a role that the address names, or all access. */
export function Component() {
  const person = usePerson();
  const { role } = useParams();
  const held = role === undefined ? null : found(person.roles.find(({ id }) => id === role));
  const endPerson = useAct(EndPersonDocument);
  const endRole = useAct(EndRoleDocument);
  const done = useDone();
  const form = useForm({
    draft: null,
    start: {},
    send: async () => {
      const { errors } =
        held === null
          ? await endPerson({ input: { personId: person.id } })
          : await endRole({ input: { roleHeldId: held.id } });
      if (errors.length === 0) await done(person.address, held === null ? t`Access ended` : t`Role ended`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={person.address}>{person.name}</BackLink>
      <Form
        form={form}
        heading={<PageHeading caption={person.name}>{held === null ? t`End access` : t`End a role`}</PageHeading>}
      >
        <WarningText>
          {held === null
            ? t`Every role and every session ends within a minute. What this person did stays in the record.`
            : t`${heldRole(held)}: sessions in this role end within a minute. What was done in it stays in the record.`}
        </WarningText>
        <Button manner="warning">{held === null ? t`End access` : t`End the role`}</Button>
      </Form>
    </>
  );
}
