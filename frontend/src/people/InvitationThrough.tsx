import { t } from "@lingui/core/macro";
import { basename } from "../portal/language";
import { PageHeading } from "../ui/PageHeading";
import { ThroughOrganisation } from "./ThroughOrganisation";
import { useOrganisations } from "./useOrganisations";

/** An invitation of somebody who comes in through their organisation: once they have, their account there is theirs here. */
export function InvitationThrough(asked: { name: string; organisation: string; invitation: string }) {
  const { organisations, nameOf } = useOrganisations();
  const name = nameOf(asked.organisation);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHeading caption={asked.name}>{t`Welcome to the Scrutiny Portal`}</PageHeading>
        <p className="govuk-body">{t`You come in with your account at ${name}. Use your own: it is yours here from now on, and this invitation works once.`}</p>
        <ThroughOrganisation
          organisations={organisations.filter(({ slug }) => slug === asked.organisation)}
          home={basename}
          invitation={asked.invitation}
        />
      </div>
    </div>
  );
}
