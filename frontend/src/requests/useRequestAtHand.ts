import { useParams } from "react-router";
import { RequestToActOnDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

/** The request that the address names, as it was read, and where to go back to. */
export function useRequestAtHand() {
  const { reference = "" } = useParams();
  const request = found(useRead(RequestToActOnDocument, { reference }).request);
  const { id: requestId, version } = request;
  return { request, read: { requestId, version }, page: `/requests/${request.reference}` };
}
