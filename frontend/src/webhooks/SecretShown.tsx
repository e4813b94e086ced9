import { t } from "@lingui/core/macro";
import { ShownOnce } from "../portal/ShownOnce";

export interface GivenOut {
  id: string;
  address: string;
  newSecret: string | null;
}

/** By what its receiver knows that it is the portal who calls. */
export function SecretShown({ webhook: { id, address, newSecret } }: { webhook: GivenOut }) {
  return (
    <ShownOnce
      hasSecret
      rows={[
        { term: t`Address that is called`, value: address },
        { term: t`Secret`, value: <code>{newSecret}</code> },
      ]}
      to={`/webhooks/${id}`}
    >{t`How a receiver checks the signature is told in docs/partners.md.`}</ShownOnce>
  );
}
