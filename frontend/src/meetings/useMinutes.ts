import { useParams } from "react-router";
import { MinutesToWriteDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

export function useMinutes() {
  const { reference = "" } = useParams();
  const meeting = found(useRead(MinutesToWriteDocument, { reference }).meeting);
  return { meeting, page: `/meetings/${reference}` };
}
