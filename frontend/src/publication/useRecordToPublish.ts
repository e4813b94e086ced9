import { useParams, useSearchParams } from "react-router";
import { RecordToPublishDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { becomingPublic, isPublishable } from "./recordToPublish";

/** The record that the address names, and the page to go back to: the one that led here may name itself as `back`, where the record has no page of its own. */
export function useRecordToPublish() {
  const { id = "" } = useParams();
  const [address] = useSearchParams();
  const { node, publicationWarnings: warnings } = useRead(RecordToPublishDocument, { id });
  const record = found(isPublishable(node) ? node : null);
  const becoming = becomingPublic(record);
  const back = address.get("back") ?? "";
  return { id, record, warnings, ...becoming, page: /^\/[^/]/.test(back) ? back : becoming.page };
}
