import { t } from "@lingui/core/macro";
import { Link, useLocation } from "react-router";
import { PageHeading } from "../ui/PageHeading";
import { useOrganisations } from "./useOrganisations";

/** Where somebody stands whom their organisation knows and the portal does not let in: why, and what they can do about it. */
export function Component() {
  const asked = new URLSearchParams(useLocation().search);
  const { nameOf } = useOrganisations();
  const name = nameOf(asked.get("organisation") ?? "");
  const whatToDo = new Map([
    [
      "TurnedBack",
      t`You turned back, or ${name} did not let you in. Sign in again, or ask whoever runs the sign-in of ${name} whether you may use the portal.`,
    ],
    [
      "NotKnown",
      t`${name} knows you, and the portal does not know this account of yours yet. Open the link in your invitation, in the browser in which you sign in to ${name}. If you have no invitation, ask the administrator of the portal for one.`,
    ],
    [
      "NotInvited",
      t`This invitation was used already, is too old, or is for another way in. Ask the administrator of the portal for a new one.`,
    ],
    [
      "GroupsUnknown",
      t`${name} did not say to which groups you belong, so it is not known what you may do here. Tell whoever runs the sign-in of ${name}: the portal must be told only the groups that matter for it.`,
    ],
    [
      "NoRole",
      t`You hold no role here at present. If your role comes with a group at ${name}, ask there whether you still belong to it; otherwise ask the administrator of the portal.`,
    ],
  ]);

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHeading>{t`You are not signed in`}</PageHeading>
        <p className="govuk-body">
          {whatToDo.get(asked.get("why") ?? "") ??
            t`What came back from ${name} could not be used: it may be too old, used already, or meant for another browser. Nothing is wrong with your account. Sign in again.`}
        </p>
        <p className="govuk-body">
          <Link className="govuk-link" to="/sign-in">{t`Sign in again`}</Link>
        </p>
      </div>
    </div>
  );
}
