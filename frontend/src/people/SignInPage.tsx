import { t } from "@lingui/core/macro";
import { useState } from "react";
import { useLocation } from "react-router";
import type { Role } from "../gql/graphql";
import { SignInForm } from "./SignInForm";
import { ThroughOrganisation } from "./ThroughOrganisation";
import { useOrganisations } from "./useOrganisations";
import { comingBack } from "../portal/comingBack";
import { ServerFault } from "../portal/graphql";
import { signInAs } from "../portal/signIn";
import { useViewer } from "../portal/useViewer";
import { inSentence, roleTask, roleWord } from "../portal/words";
import { Button } from "../ui/Button";
import { ErrorSummary } from "../ui/ErrorSummary";
import { PageHeading } from "../ui/PageHeading";
import { TaskList } from "../ui/TaskList";

/** With an account; in a demonstration one click signs a visitor in, by role and never by a person's name. */
export function Component() {
  const { demonstrationRoles } = useViewer();
  const { search } = useLocation();
  const { organisations } = useOrganisations();
  const [fault, setFault] = useState<readonly ServerFault[]>([]);

  const signIn = async (role: Role) => {
    try {
      await signInAs(role, comingBack(search));
    } catch (error) {
      if (!(error instanceof ServerFault)) throw error;
      setFault([error]);
    }
  };

  return demonstrationRoles.length === 0 ? (
    <>
      <SignInForm home={comingBack(search)} />
      {organisations.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t`If your organisation signs you in`}</h2>
          <ThroughOrganisation organisations={organisations} home={comingBack(search)} />
        </>
      )}
    </>
  ) : (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <ErrorSummary problems={fault} />
        <PageHeading>{t`Sign in`}</PageHeading>
        <p className="govuk-body">{t`This is a demonstration. Choose a role to see the portal as that person would.`}</p>
        <TaskList
          tasks={demonstrationRoles.map((role) => ({
            title: roleWord(role),
            hint: roleTask(role),
            status: (
              <Button manner="secondary" type="button" onClick={() => void signIn(role)}>
                {t`Sign in`}
                <span className="govuk-visually-hidden"> {t`as ${inSentence(roleWord(role))}`}</span>
              </Button>
            ),
          }))}
        />
      </div>
    </div>
  );
}
