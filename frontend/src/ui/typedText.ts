/** The message where nothing was typed. */
export const emptyProblem = (typed: string, message: string): string | undefined =>
  typed.trim() === "" ? message : undefined;

/** What was typed, or null where that is nothing. */
export const textOrNull = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());

/** One entry a line. */
export const linesOf = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A count, with or without commas between its thousands, or null where what was typed is none. */
export const countOf = (typed: string): number | null =>
  /^(\d{1,7}|\d{1,3}(,\d{3}){1,2})$/.test(typed.trim()) ? Number(typed.replaceAll(",", "")) : null;
