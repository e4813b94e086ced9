import { AnswerWarning } from "../portal/AnswerWarning";
import { useMinutes } from "./useMinutes";

export function Component() {
  const { meeting, page } = useMinutes();

  return (
    <AnswerWarning
      of={meeting}
      kind="MINUTES"
      warnings={meeting.minutesWarnings}
      page={`${page}/minutes/publish`}
      may={meeting.viewerCanPublishMinutes}
    />
  );
}
