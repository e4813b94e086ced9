import { AnswerWarning } from "../portal/AnswerWarning";
import { useMatterAtHand } from "./useMatterAtHand";

export function Component() {
  const { matter, page } = useMatterAtHand();

  return (
    <AnswerWarning
      of={matter}
      kind="PANEL"
      warnings={matter.warnings}
      page={`${page}/publish`}
      may={matter.viewerCanPublish}
    />
  );
}
