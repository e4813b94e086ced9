import { t } from "@lingui/core/macro";
import { useViewer } from "../portal/useViewer";
import { ButtonLink } from "../ui/Button";

/** Where the viewer's own work waits. */
export function HomeActs() {
  const { may } = useViewer();
  if (may("DRAFT_RESPONSES") || may("APPROVE_RESPONSES")) return <ButtonLink to="/work">{t`My work`}</ButtonLink>;
  if (may("SUBMIT_CHIEF_OFFICER_COMMENTS")) return <ButtonLink to="/inbox">{t`Inbox`}</ButtonLink>;
  return null;
}
