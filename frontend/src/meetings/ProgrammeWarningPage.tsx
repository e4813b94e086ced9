import { t } from "@lingui/core/macro";
import { AnswerWarning } from "../portal/AnswerWarning";
import { found } from "../portal/found";
import { useProgramme } from "./useProgramme";

export function Component() {
  const { year, programme: read } = useProgramme();
  const programme = found(read);

  return (
    <AnswerWarning
      of={{ ...programme, title: t`April ${year} to March ${year + 1}` }}
      kind="PROGRAMME"
      warnings={programme.warnings}
      page={`/meetings/programme/publish?year=${year}`}
      may={programme.viewerCanPublish}
    />
  );
}
