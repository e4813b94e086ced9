import { useLocation } from "react-router";
import { AnswerWarning } from "../portal/AnswerWarning";
import { useRecordToPublish } from "./useRecordToPublish";

/** One warning of a record that is published as it stands. */
export function Component() {
  const { id, record, warnings, heading, words } = useRecordToPublish();
  const { search } = useLocation();

  return (
    <AnswerWarning
      of={{ id, reference: heading, title: words }}
      warnings={warnings}
      page={`/publish/${id}${search}`}
      may={record.viewerCanPublish}
    />
  );
}
