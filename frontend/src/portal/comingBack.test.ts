import { afterEach, expect, test } from "vitest";
import { comingBack } from "./comingBack";
import { signInAndBack } from "./signInAndBack";

const at = (address: string) => {
  window.history.replaceState(null, "", address);
};

afterEach(() => {
  at("/");
});

test.each(["/requests/draft?report=WX-REPORT-2022-1", "/cy/requests/draft"])(
  "who signs in comes back to the page that they were on: %s",
  (page) => {
    at(page);
    expect(comingBack(new URL(signInAndBack(), window.location.origin).search)).toBe(page);
  },
);

test.each([
  "https://elsewhere.example/",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "javascript:alert(1)",
  "http://",
])("and never to another site: %s", (back) => {
  expect(comingBack(`?back=${encodeURIComponent(back)}`)).toBe("/");
});

test.each(["/", "/sign-in", "/sign-in?back=%2Frequests"])("from %s there is no way back to remember", (page) => {
  at(page);
  expect(signInAndBack()).toBe("/sign-in");
});
