import { useState } from "react";
import { useParams } from "react-router";
import { MeetingRoomDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

/** The agenda item that the address names, in the room of its meeting. */
export function useRoomItem() {
  const { reference = "", number = "" } = useParams();
  const meeting = found(useRead(MeetingRoomDocument, { reference }).meeting);
  const item = found(meeting.agendaItems.find((one) => `${one.number}` === number));
  const [may] = useState(meeting.viewerCanRecord);
  return { meeting, item, may, room: `/meetings/${reference}/room` };
}
