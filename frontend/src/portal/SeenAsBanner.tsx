import { t } from "@lingui/core/macro";
import type { ViewAs } from "../gql/graphql";
import { TextButton } from "../ui/Button";
import { NotificationBanner } from "../ui/NotificationBanner";
import { lookAs } from "./lookAs";

const sentence: Readonly<Record<ViewAs, () => string>> = {
  PUBLIC: () => t`You see the portal as the public sees it.`,
  PARTNER: () => t`You see the portal as a partner organisation sees it.`,
  PANEL: () => t`You see the portal as a member of the Police and Crime Panel sees it.`,
  FORCE: () => t`You see the portal as the force sees it.`,
};

/** Whoever looks as somebody else is told so on every page, and how to stop. */
export default function SeenAsBanner({ as }: { as: ViewAs }) {
  return (
    <NotificationBanner>
      <p className="govuk-notification-banner__heading">{sentence[as]()}</p>
      <p className="govuk-body">
        {t`Nothing can be done meanwhile.`}{" "}
        <TextButton
          onClick={() => {
            lookAs(null);
          }}
        >{t`Look as yourself again`}</TextButton>
      </p>
    </NotificationBanner>
  );
}
