import { useParams } from "react-router";
import { MeetingToChangeDocument, type MeetingToChangeQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

export type MeetingAtHand = NonNullable<MeetingToChangeQuery["meeting"]>;

export function useMeetingToChange() {
  const { reference = "" } = useParams();
  return found(useRead(MeetingToChangeDocument, { reference }).meeting);
}
