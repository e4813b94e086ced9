import { useParams } from "react-router";
import { PublicQuestionsDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

/** The question that the address names, with its meeting. */
export function useQuestion() {
  const { reference = "", number = "" } = useParams();
  const meeting = found(useRead(PublicQuestionsDocument, { reference }).meeting);
  const question = found(meeting.publicQuestions.find((one) => `${one.number}` === number));
  return { meeting, question, page: `/meetings/${reference}/questions` };
}
