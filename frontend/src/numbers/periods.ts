/** A quarter, a year or any other time from a day to a day. */
export interface Period {
  from: string;
  to: string;
}

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** The quarter in which a day is, or so many quarters before it. */
export function quarterOf(today: string, before = 0): Period {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const first = 3 * (Math.floor((month - 1) / 3) - before);
  return { from: day(year, first, 1), to: day(year, first + 3, 0) };
}

/** The year from April to March in which a day is, or so many years before it. */
export function yearOf(today: string, before = 0): Period {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const first = year - before - (month < 4 ? 1 : 0);
  return { from: day(first, 3, 1), to: day(first + 1, 3, 0) };
}
