import { t } from "@lingui/core/macro";
import { ChangeWayInDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { usePerson } from "./usePerson";
import { WayInField } from "./WayInField";

/** Changes by what somebody comes in; also for whoever has another account at their organisation now. */
export function Component() {
  const person = usePerson();
  const change = useAct(ChangeWayInDocument);
  const done = useDone();
  const form = useForm({
    draft: null,
    start: { organisation: person.organisation ?? "" },
    send: async ({ organisation }) => {
      const { errors } = await change({ input: { personId: person.id, organisation: organisation || null } });
      if (errors.length === 0) await done(person.address, t`Invited again`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={person.address}>{person.name}</BackLink>
      <Form form={form} heading={<PageHeading caption={person.name}>{t`Change how they come in`}</PageHeading>}>
        <WayInField {...form.field("organisation")} />
        <WarningText>{t`What lets them in now is worth nothing from then on, every session of theirs ends, and a new invitation is written to them.`}</WarningText>
        <Button manner="warning">{t`Change it`}</Button>
      </Form>
    </>
  );
}
