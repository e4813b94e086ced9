import { t } from "@lingui/core/macro";

/** A date as it stands in the three boxes, right or wrong. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

export const noDate: TypedDate = { day: "", month: "", year: "" };

/** Fills the boxes from "2022-03-29", or from "2021-11" where only the month is known. */
export function typedDate(iso: string | null | undefined): TypedDate {
  const [year = "", month = "", day = ""] = (iso ?? "").split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

/** Of which years a day can be, as the server has it. */
const isKnown = (year: string) => Number(year) >= 1000 && Number(year) <= 8999;

const isBlank = ({ day, month, year }: TypedDate) => `${day}${month}${year}`.trim() === "";

/** The date in ISO form, or null when the boxes hold none. */
export function isoDate({ day, month, year }: TypedDate): string | null {
  const iso = `${year.trim().padStart(4, "0")}-${month.trim().padStart(2, "0")}-${day.trim().padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && isKnown(year) ? iso : null;
}

/** As `isoDate`, but a date known only to its month stays a month: "2021-11". */
export function partialIsoDate(typed: TypedDate): string | null {
  if (typed.day.trim() !== "") return isoDate(typed);
  return isoDate({ ...typed, day: "1" })?.slice(0, 7) ?? null;
}

/** What is wrong with the boxes; `what` begins the sentence: "Date published". */
export function dateProblem(
  typed: TypedDate,
  what: string,
  { optional = false, monthWillDo = false } = {},
): string | undefined {
  if (isBlank(typed)) return optional ? undefined : t`${what}: enter a date`;
  if (typed.year.trim() === "") return t`${what}: the date must include a year`;
  if (typed.month.trim() === "") return t`${what}: the date must include a month`;
  if (typed.day.trim() === "" && !monthWillDo) return t`${what}: the date must include a day`;
  return (monthWillDo ? partialIsoDate(typed) : isoDate(typed)) === null ? t`${what}: enter a real date` : undefined;
}
