import { useParams } from "react-router";
import { RequestToActOnDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

/** The request that the address names, and where to go back to. */
export function useRequestAtHand() {
  const { reference = "" } = useParams();
  const request = found(useRead(RequestToActOnDocument, { reference }).request);
  return { request, page: `/requests/${request.reference}` };
}
