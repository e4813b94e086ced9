import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { Button } from "../ui/Button";
import { Form } from "../ui/Form";
import { TextInput } from "../ui/TextInput";
import { emptyProblem } from "../ui/typedText";
import { useForm, type Refusal } from "../ui/useForm";

interface AddressFormProps {
  draft: string;
  address: string;
  heading: ReactNode;
  submit: string;
  send: (address: string) => Promise<readonly Refusal[]>;
}

/** The address at which a webhook is called. */
export function AddressForm({ draft, address, heading, submit, send }: AddressFormProps) {
  const form = useForm({
    draft,
    start: { address },
    check: (typed) => ({ address: emptyProblem(typed.address, t`Enter the address`) }),
    send: (typed) => send(typed.address),
  });

  return (
    <Form form={form} heading={heading}>
      <TextInput
        {...form.field("address")}
        label={t`Address that is called`}
        labelSize="m"
        hint={t`A whole https address on port 443 or 8443. Nothing within a private network is called.`}
        type="url"
      />
      <Button>{submit}</Button>
    </Form>
  );
}
