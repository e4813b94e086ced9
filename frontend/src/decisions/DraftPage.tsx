import { t } from "@lingui/core/macro";
import { useViewer } from "../portal/useViewer";
import { DecisionForm } from "./DecisionForm";

export function Component() {
  const { may } = useViewer();
  return <DecisionForm title={t`Draft a decision`} may={may("DRAFT_DECISIONS")} />;
}
