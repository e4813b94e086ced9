import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { AssurancesProposedDocument, type ProposedAssuranceFragment } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { proposedAlike } from "./proposedAlike";

/** Where the same was proposed of several recommendations, the way to confirm them at once. */
export function ConfirmAlike({ proposed, reference }: { proposed: ProposedAssuranceFragment; reference: string }) {
  const alike = proposedAlike(useRead(AssurancesProposedDocument).recommendations.nodes, proposed).length;
  if (alike < 2) return null;
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={`/recommendations/assurances/confirm?as=${reference}`}>
        {t`The same is proposed of ${alike} recommendations: confirm them at once`}
      </Link>
    </p>
  );
}
