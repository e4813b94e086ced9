import { useSearchParams } from "react-router";
import { MeetingProgrammeDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { daysOfYear, financialYearOf, yearOf } from "./financialYear";

/** The meetings of the year that the address names, or of this one, and what the programme sets for them. */
export function useProgramme() {
  const [address] = useSearchParams();
  const { today, forces } = useViewer();
  const year = yearOf(address) ?? financialYearOf(today);
  const days = daysOfYear(year);
  const own = forces.length > 0;
  const { meetings, scrutinyProgrammes, editions } = useRead(MeetingProgrammeDocument, { own, ...days, year });
  const programme = scrutinyProgrammes.nodes[0] ?? null;
  return {
    year,
    page: `/meetings/programme?year=${year}`,
    meetings: [...meetings.nodes].reverse(),
    /** Where the year has more meetings than are read at once, the list that has them all. */
    all: meetings.pageInfo.hasNextPage
      ? `/meetings?${new URLSearchParams({ ...days, ...(own && { own: "true" }) }).toString()}`
      : null,
    programme,
    /** What bodies published of their programmes, of whatever year. */
    published: editions,
    /** Once it was agreed, every change has a reason. */
    agreed: programme !== null && programme.status !== "DRAFT",
  };
}
