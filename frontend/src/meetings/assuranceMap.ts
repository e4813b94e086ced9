import type { AssuranceOverMeetingsQuery, AssuranceRating } from "../gql/graphql";
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

/** What a meeting confirmed of a theme; null where it took the theme up and said nothing, or did not take it up. */
function cellOf(meeting: Meeting, theme: string, word: (rating: AssuranceRating) => string): Cell | null {
  const said = meeting.agendaItems
    .flatMap(({ assurances }) => assurances)
    .filter(({ state, recommendation }) => state === "CONFIRMED" && recommendation?.theme === theme)
    .map(({ rating }) => rating);
  const ratings = order.filter((rating) => said.includes(rating));
  const [first] = ratings;
  return first === undefined ? null : { ...marks[first], word: ratings.map(word).join(", ") };
}

/** Themes by meetings, the earliest first. */
export function assuranceMap(
  meetings: readonly Meeting[],
  word: (rating: AssuranceRating) => string,
  day: (iso: string) => string,
) {
  const inOrder = [...meetings].reverse();
  const themes = new Set(
    inOrder.flatMap(({ agendaItems }) =>
      agendaItems.flatMap(({ recommendations, assurances }) => [
        ...recommendations.map(({ theme }) => theme),
        ...assurances.map(({ recommendation }) => recommendation?.theme ?? null),
      ]),
    ),
  );
  const columns = inOrder.map(({ reference, heldOn }): HeatColumn => ({
    key: reference,
    label: day(heldOn),
    to: `/meetings/${reference}`,
  }));
  const rows = [...themes]
    .filter((theme) => theme !== null)
    .sort((one, other) => one.localeCompare(other))
    .map((label) => ({ label, cells: inOrder.map((meeting) => cellOf(meeting, label, word)) }));
  return { columns, rows };
}
