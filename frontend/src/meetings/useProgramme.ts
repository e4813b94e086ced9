import { useSearchParams } from "react-router";
import { MeetingProgrammeDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { daysOfYear, financialYearOf, yearOf } from "./financialYear";

/** The meetings of the year that the address names, or of this one, and what the programme sets for them. */
export function useProgramme() {
  const [address] = useSearchParams();
  const { today } = useViewer();
  const year = yearOf(address) ?? financialYearOf(today);
  const { meetings, scrutinyProgrammes } = useRead(MeetingProgrammeDocument, { ...daysOfYear(year), year });
  const programme = scrutinyProgrammes.nodes[0] ?? null;
  return {
    year,
    page: `/meetings/programme?year=${year}`,
    meetings: [...meetings.nodes].reverse(),
    programme,
    /** Once it was agreed, every change has a reason. */
    agreed: programme !== null && programme.status !== "DRAFT",
  };
}
