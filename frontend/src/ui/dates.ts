import { i18n } from "@lingui/core";

// Written out because not every browser carries Welsh dates of its own.
const months = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  cy: [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
  ],
};

const monthName = (month: string) => months[i18n.locale === "cy" ? "cy" : "en"][Number(month) - 1] ?? "";

/** "2021-11" is November 2021, "2022-03-29" is 29 March 2022: a date is never said more exactly than it is known. */
export function longDate(iso: string): string {
  const [year = "", month, day] = iso.slice(0, 10).split("-");
  if (month === undefined) return year;
  return [day === undefined ? "" : `${Number(day)} `, monthName(month), " ", year].join("");
}

/** The same as narrow as a picture needs it, a line each: 29 Mar, 2022. */
export function narrowDate(day: string): string[] {
  const [year = "", month = ""] = day.split("-");
  return [`${Number(day.slice(8, 10))} ${monthName(month).slice(0, 3)}`, year];
}

const londonClock = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const londonParts = (instant: string) =>
  Object.fromEntries(londonClock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));

/** The time of an instant by London's clock: 09:30. */
export function clockTime(instant: string): string {
  const { hour, minute } = londonParts(instant);
  return `${hour}:${minute}`;
}

/** An instant by London's clock: 29 March 2022, 09:30. */
export function longDateTime(instant: string): string {
  return `${longDate(londonDay(instant))}, ${clockTime(instant)}`;
}

/** The instant at which London's clocks show that time of that day, as they are set then. */
export function londonInstant(day: string | null, time: string | null): string | null {
  if (day === null || time === null) return null;
  const asIfUtc = new Date(`${day}T${time}:00Z`);
  const shown = Date.parse(`${londonIso(asIfUtc)}Z`);
  return new Date(2 * asIfUtc.getTime() - shown).toISOString();
}

function londonIso(instant: Date): string {
  const { year, month, day, hour, minute } = londonParts(instant.toISOString());
  return `${year}-${month}-${day}T${hour}:${minute}:00`;
}

/** The day of an instant in London. */
export function londonDay(instant: string): string {
  const { year, month, day } = londonParts(instant);
  return `${year}-${month}-${day}`;
}

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** How many days lie between two dates; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
