import { dropDraft, keepDraft, readDraft } from "../ui/drafts";

/** One attempt at an act: sent again before an answer was heard, it is the same, and the server does it once. */
export interface Attempt {
  place: string;
  key: string;
}

/** The attempt under way on this page; it outlives a closed tab, as does what was typed. */
export function attemptAt(act: string): Attempt {
  const place = `attempt ${act} ${window.location.pathname}`;
  const key = (readDraft(place) as string | null) ?? crypto.randomUUID();
  keepDraft(place, key);
  return { place, key };
}

/** What came of it is known: whatever is sent next is another. */
export function endAttempt({ place }: Attempt) {
  dropDraft(place);
}
