import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { MemoryRouter, useLocation } from "react-router";
import { afterEach, expect, test } from "vitest";
import type { Filter } from "./filterAddress";
import { FilterPanel } from "./FilterPanel";

const filters: readonly Filter[] = [
  { kind: "text", name: "text", label: "Words" },
  { kind: "date", name: "asAt", label: "As at", before: "2022-04-04" },
  {
    kind: "checkboxes",
    name: "colour",
    label: "Colour",
    options: [
      { value: "RED", text: "Red" },
      { value: "BLUE", text: "Blue" },
    ],
  },
];

function Address() {
  return <output>{useLocation().search}</output>;
}

const open = (search: string) =>
  render(
    <MemoryRouter initialEntries={[`/list${search}`]}>
      <FilterPanel filters={filters} />
      <Address />
    </MemoryRouter>,
  );

afterEach(cleanup);

test("what is chosen goes into the address, from the first page on", () => {
  open("?colour=RED&after=c2&sort=due");
  fireEvent.click(screen.getByLabelText("Blue"));
  fireEvent.click(screen.getByRole("button", { name: "Apply filters" }));
  expect(screen.getByRole("status").textContent).toBe("?sort=due&colour=RED&colour=BLUE");
});

test("a tag takes away its own filter and no other", () => {
  open("?text=missing&colour=RED&colour=BLUE");
  fireEvent.click(screen.getByRole("link", { name: "Remove this filter: Colour: Red" }));
  expect(screen.getByRole("status").textContent).toBe("?text=missing&colour=BLUE");
});

test.each([
  ["2022-04-03", ["Remove this filter: As at: 3 April 2022"]],
  ["2022-04-04", []],
  ["yesterday", []],
])("a day that restricts nothing has no tag: %s", (typed, tags) => {
  open(`?asAt=${typed}`);
  expect(screen.queryAllByRole("link", { name: /^Remove/ }).map((tag) => tag.textContent)).toEqual(tags);
});

test("clearing keeps what is no filter", () => {
  open("?text=missing&sort=due");
  fireEvent.click(screen.getByRole("link", { name: "Clear filters" }));
  expect(screen.getByRole("status").textContent).toBe("?sort=due");
});
