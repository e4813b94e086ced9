import { cleanup, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import { HeatMap } from "./HeatMap";
import { linesOf } from "./heatLayout";

afterEach(cleanup);

const good = { letter: "G", word: "Good", level: 1 };

const draw = () =>
  render(
    <MemoryRouter>
      <HeatMap
        caption="Grades"
        rowHeading="Area"
        columns={[
          { key: "a", label: "2021/22", to: "/reports/a" },
          { key: "b", label: "2023-25", to: "/reports/b", apart: "The questions change." },
        ]}
        rows={[{ label: "Investigating crime", cells: [good, null] }]}
      />
    </MemoryRouter>,
  );

test("every word of the picture stands in a table too, and what is not known is said to be so", () => {
  draw();
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["Area", "2021/22", "2023-25"],
    ["Investigating crime", "Good", "Not recorded here"],
  ]);
});

test("each column opens its rows, and a break is drawn where nothing is comparable", () => {
  const { container } = draw();
  expect([...container.querySelectorAll("svg a")].map((link) => link.getAttribute("href"))).toEqual([
    "/reports/a",
    "/reports/b",
  ]);
  expect([...container.querySelectorAll("line")].map((line) => line.getAttribute("x1"))).toEqual(["50%", "50%"]);
  expect(screen.getByText(/The questions change/, { selector: "p" })).toBeTruthy();
});

test("a long label breaks between words and loses none", () => {
  const label = "Strategic planning, organisational management and value for money";
  expect(linesOf(label)).toHaveLength(2);
  expect(linesOf(label).join(" ")).toBe(label);
});
