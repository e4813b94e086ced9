import { plural, t } from "@lingui/core/macro";

const dayMilliseconds = 86_400_000;

/** The law counts from the first day itself: the day of publication is day 1. */
export const dayNumber = (countedFrom: string, on: string): number =>
  (Date.parse(on) - Date.parse(countedFrom)) / dayMilliseconds + 1;

/** Days after the last day; null where there are none. */
export function daysAfter(dueOn: string, on: string): number | null {
  const days = (Date.parse(on) - Date.parse(dueOn)) / dayMilliseconds;
  return days > 0 ? days : null;
}

export const lateWord = (days: number): string => plural(days, { one: "# day late", other: "# days late" });

/** "Day 49 of 56", and after the last day "3 days late". */
export function dayWord(
  { countedFrom, dueOn, days }: { countedFrom: string; dueOn: string; days: number },
  on: string,
) {
  const late = daysAfter(dueOn, on);
  const day = dayNumber(countedFrom, on);
  return late === null ? t`Day ${day} of ${days}` : lateWord(late);
}

/** "7 days left", "Due today", "3 days late". */
export function leftWord(dueOn: string, today: string): string {
  const late = daysAfter(dueOn, today);
  if (late !== null) return lateWord(late);
  const left = (Date.parse(dueOn) - Date.parse(today)) / dayMilliseconds;
  return left === 0 ? t`Due today` : plural(left, { one: "# day left", other: "# days left" });
}
