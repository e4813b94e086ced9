import { i18n } from "@lingui/core";
import { afterEach, describe, expect, test } from "vitest";
import { messages as welsh } from "../locales/cy.po";
import { dayCount } from "./dayCount";
import { longDate, longDateTime } from "./dates";
import { dateProblem, isoDate, noDate, partialIsoDate, typedDate } from "./typedDate";

afterEach(() => {
  i18n.activate("en");
});

test("a day is said in full, and a month as a month", () => {
  expect(longDate("2022-03-29")).toBe("29 March 2022");
  expect(longDate("2021-11")).toBe("November 2021");
});

test("an instant is said by London's clock, summer time included", () => {
  expect(longDateTime("2022-03-29T08:30:00Z")).toBe("29 March 2022, 09:30");
  expect(longDateTime("2022-03-26T23:30:00Z")).toBe("26 March 2022, 23:30");
});

test("Welsh dates and counts are Welsh", () => {
  i18n.loadAndActivate({ locale: "cy", messages: welsh });
  expect(longDate("2022-03-29")).toBe("29 Mawrth 2022");
  expect([1, 2, 49].map(dayCount)).toEqual(["1 diwrnod", "2 ddiwrnod", "49 diwrnod"]);
});

test("days are counted in the singular and the plural", () => {
  expect([0, 1, 56].map(dayCount)).toEqual(["0 days", "1 day", "56 days"]);
});

describe("a typed date", () => {
  test("becomes an ISO date when it is a real one", () => {
    expect(isoDate({ day: "29", month: "3", year: "2022" })).toBe("2022-03-29");
    expect(isoDate({ day: "29", month: "2", year: "2022" })).toBeNull();
    expect(isoDate({ day: "1", month: "1", year: "22" })).toBeNull();
    expect(isoDate({ day: "1", month: "1", year: "0001" })).toBeNull();
    expect(isoDate({ day: "31", month: "12", year: "9999" })).toBeNull();
  });

  test("may stop at the month where the day is not known", () => {
    expect(partialIsoDate({ day: "", month: "11", year: "2021" })).toBe("2021-11");
    expect(partialIsoDate({ day: "29", month: "3", year: "2022" })).toBe("2022-03-29");
  });

  test("fills the boxes as people write it", () => {
    expect(typedDate("2022-03-09")).toEqual({ day: "9", month: "3", year: "2022" });
    expect(typedDate("2021-11")).toEqual({ day: "", month: "11", year: "2021" });
    expect(typedDate(null)).toEqual(noDate);
  });

  test("is told what it lacks", () => {
    expect(dateProblem(noDate, "Reply by")).toBe("Reply by: enter a date");
    expect(dateProblem(noDate, "Reply by", { optional: true })).toBeUndefined();
    expect(dateProblem({ day: "", month: "5", year: "2022" }, "Reply by")).toBe(
      "Reply by: the date must include a day",
    );
    expect(dateProblem({ day: "", month: "5", year: "2022" }, "Reply by", { monthWillDo: true })).toBeUndefined();
    expect(dateProblem({ day: "31", month: "4", year: "2022" }, "Reply by")).toBe("Reply by: enter a real date");
  });
});
