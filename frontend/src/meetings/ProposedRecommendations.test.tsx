import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import { proposalsOf } from "./proposals";
import { ProposedRecommendations } from "./ProposedRecommendations";

afterEach(cleanup);

const of = (totalCount: number, ...ids: string[]) => ({
  totalCount,
  nodes: ids.map((id) => ({ id, reference: `WX-REC-${id}`, text: null })),
});
const many = Array.from({ length: 20 }, (_, index) => String(index + 1));
const offered = { overdue: of(120, ...many), disputed: of(1, "20"), claimed: of(0), due: of(1, "30") };

function Proposed() {
  const [value, setValue] = useState<readonly string[]>([]);
  return (
    <MemoryRouter>
      <ProposedRecommendations
        id="recommendations"
        name="recommendations"
        value={value}
        onChange={setValue}
        proposals={proposalsOf(offered, new Set())}
        offered={offered}
        today="2022-07-01"
        heldOn="2022-07-21"
      />
      <p>{value.join(" ")}</p>
    </MemoryRouter>
  );
}

const shown = () => screen.getAllByRole("checkbox", { hidden: true }).length;

test("a group tells how many it has, shows the first of them, and the list has what is not proposed here", () => {
  render(<Proposed />);

  expect(screen.getByText("Overdue (20)", { selector: "summary *" })).toBeTruthy();
  expect(shown()).toBe(15 + 1);
  expect(screen.getByText("5 more: search to see them")).toBeTruthy();
  const all = screen.getByRole("link", { name: "The first 20 are proposed here: all 120 stand in their list" });
  expect(all.getAttribute("href")).toBe("/recommendations?own=true&overdue=true");
});

test("what is ticked in one group stays when another is ticked, and a search finds what was not shown", () => {
  render(<Proposed />);

  fireEvent.change(screen.getByRole("searchbox", { hidden: true }), { target: { value: "WX-REC-19" } });
  fireEvent.click(screen.getByLabelText("WX-REC-19: overdue"));
  fireEvent.click(screen.getByLabelText("WX-REC-30: due before the meeting"));

  expect(screen.getByText("19 30")).toBeTruthy();
});
