import { useParams } from "react-router";
import { AgendaToPrepareDocument } from "../gql/graphql";
import { AnswerWarning } from "../portal/AnswerWarning";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

export function Component() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(AgendaToPrepareDocument, { reference }).meeting);

  return (
    <AnswerWarning
      of={meeting}
      kind="AGENDA"
      warnings={meeting.agendaWarnings}
      page={`/meetings/${reference}/agenda/publish`}
      may={meeting.viewerCanPublishAgenda}
    />
  );
}
