import type { AssuranceOverMeetingsQuery, AssuranceRating } from "../gql/graphql";
import { longDate, narrowDate } from "../ui/dates";
import type { Cell, HeatColumn } from "../ui/HeatMap";

type Meeting = AssuranceOverMeetingsQuery["meetings"]["nodes"][number];

/** From what needs most attention to what needs least: where a meeting said several things of a theme, its letter is the first of these. */
const order: readonly AssuranceRating[] = ["NOT_ASSURED", "PARTLY_ASSURED", "ASSURED", "NOT_ASSESSED", "NOT_RECORDED"];
const marks: Record<AssuranceRating, { letter: string; level: number | null }> = {
  NOT_ASSURED: { letter: "N", level: 4 },
  PARTLY_ASSURED: { letter: "P", level: 3 },
  ASSURED: { letter: "A", level: 1 },
  NOT_ASSESSED: { letter: "–", level: null },
  NOT_RECORDED: { letter: "–", level: null },
};

/** What a meeting confirmed of a theme; null where it said nothing of it. */
function cellOf(meeting: Meeting, theme: string, word: (rating: AssuranceRating) => string): Cell | null {
  const said = meeting.agendaItems
    .flatMap(({ assurances }) => assurances)
    .filter(({ state, recommendation }) => state === "CONFIRMED" && recommendation?.theme === theme)
    .map(({ rating }) => rating);
  const ratings = order.filter((rating) => said.includes(rating));
  const [first] = ratings;
  return first === undefined ? null : { ...marks[first], word: ratings.map(word).join(", ") };
}

const themesOf = ({ agendaItems }: Meeting) =>
  agendaItems.flatMap(({ assurances }) =>
    assurances.flatMap(({ state, recommendation }) => (state === "CONFIRMED" ? (recommendation?.theme ?? []) : [])),
  );

/** The latest meetings at which something was confirmed, the earliest of them first, by the themes of it. */
export function assuranceMap(meetings: readonly Meeting[], most: number, word: (rating: AssuranceRating) => string) {
  const inOrder = meetings
    .filter((meeting) => themesOf(meeting).length > 0)
    .slice(0, most)
    .reverse();
  const columns = inOrder.map(({ reference, heldOn }): HeatColumn => ({
    key: reference,
    label: longDate(heldOn),
    lines: narrowDate(heldOn),
    to: `/meetings/${reference}`,
  }));
  const rows = [...new Set(inOrder.flatMap(themesOf))]
    .sort((one, other) => one.localeCompare(other))
    .map((label) => ({ label, cells: inOrder.map((meeting) => cellOf(meeting, label, word)) }));
  return { columns, rows };
}
