import { t } from "@lingui/core/macro";
import { TurnOffSecondProofDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { BackLink } from "../ui/BackLink";
import { Button } from "../ui/Button";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { PageHeading } from "../ui/PageHeading";
import { useForm } from "../ui/useForm";
import { WarningText } from "../ui/WarningText";
import { usePerson } from "./usePerson";

/** Turns off the authenticator app and the passkeys of somebody who has lost them, and their recovery codes with them. */
export function Component() {
  const person = usePerson();
  const turnOff = useAct(TurnOffSecondProofDocument);
  const done = useDone();
  const form = useForm({
    draft: null,
    start: {},
    send: async () => {
      const { errors } = await turnOff({ input: { personId: person.id } });
      if (errors.length === 0) await done(person.address, t`Second proof turned off`);
      return errors;
    },
  });

  return (
    <>
      <BackLink to={person.address}>{person.name}</BackLink>
      <Form form={form} heading={<PageHeading caption={person.name}>{t`Turn off the second proof`}</PageHeading>}>
        <p className="govuk-body">{t`For somebody who has lost the app or the passkey, and the recovery codes. Make sure that it is they who ask.`}</p>
        <WarningText>{t`Every session of theirs ends, their passkeys are removed, and the password alone then lets them in. They are told by mail.`}</WarningText>
        <Button manner="warning">{t`Turn it off`}</Button>
      </Form>
    </>
  );
}
