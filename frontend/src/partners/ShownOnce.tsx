import { t } from "@lingui/core/macro";
import { ButtonLink } from "../ui/Button";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { WarningText } from "../ui/WarningText";

export interface GivenOut {
  id: string;
  clientId: string;
  newSecret: string | null;
}

/** By what a program says and proves who it is, for its developer: the portal keeps no secret that anybody could read. */
export function ShownOnce({ partner: { id, clientId, newSecret } }: { partner: GivenOut }) {
  return (
    <>
      <PageHeading>{t`What its developer needs`}</PageHeading>
      {newSecret !== null && (
        <WarningText>{t`Copy the secret now, and hand it on by a way that others do not read. It is not shown again.`}</WarningText>
      )}
      <SummaryList
        rows={[
          { term: t`Name`, value: <code>{clientId}</code> },
          {
            term: t`Secret`,
            value: newSecret === null ? t`None: it proves who it is by keys of its own` : <code>{newSecret}</code>,
          },
          { term: t`Issuer`, value: <code>{window.location.origin}</code> },
        ]}
      />
      <p className="govuk-body">{t`How a program uses them, from nothing to the first page of data, is told in docs/partners.md.`}</p>
      <ButtonLink to={`/partners/${id}`}>{t`I have copied it`}</ButtonLink>
    </>
  );
}
