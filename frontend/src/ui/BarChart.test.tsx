import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { BarChart } from "./BarChart";

afterEach(cleanup);

test("every figure of the picture stands in a table too, with totals that add up", () => {
  render(
    <BarChart
      caption="Files"
      rowHeading="Year"
      parts={["Good", "Poor"]}
      bars={[
        { label: "2022", counts: [13, 60] },
        { label: "2023", counts: [0, 33] },
      ]}
    />,
  );
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["Year", "Good", "Poor", "Total"],
    ["2022", "13", "60", "73"],
    ["2023", "0", "33", "33"],
  ]);
});

test("a bar is as long as its count, and none is drawn for nothing", () => {
  const { container } = render(
    <BarChart
      caption="Files"
      rowHeading="Year"
      parts={["Good", "Poor"]}
      bars={[
        { label: "2022", counts: [20, 60] },
        { label: "2023", counts: [0, 40] },
      ]}
    />,
  );
  const marks = [...container.querySelectorAll("svg[height='34']")];
  expect(marks.map((mark) => [mark.getAttribute("x"), mark.getAttribute("width")])).toEqual([
    ["0%", "25%"],
    ["25%", "75%"],
    ["0%", "50%"],
  ]);
});
