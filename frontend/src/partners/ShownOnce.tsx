import { t } from "@lingui/core/macro";
import { ShownOnce as Shown } from "../portal/ShownOnce";

export interface GivenOut {
  id: string;
  clientId: string;
  newSecret: string | null;
}

/** By what a program says and proves who it is. */
export function ShownOnce({ partner: { id, clientId, newSecret } }: { partner: GivenOut }) {
  return (
    <Shown
      hasSecret={newSecret !== null}
      rows={[
        { term: t`Name`, value: <code>{clientId}</code> },
        {
          term: t`Secret`,
          value: newSecret === null ? t`None: it proves who it is by keys of its own` : <code>{newSecret}</code>,
        },
        { term: t`Issuer`, value: <code>{window.location.origin}</code> },
      ]}
      to={`/partners/${id}`}
    >{t`How a program uses them, from nothing to the first page of data, is told in docs/partners.md.`}</Shown>
  );
}
