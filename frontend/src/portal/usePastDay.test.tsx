import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { usePastDay } from "./usePastDay";

vi.mock("./useViewer", () => ({ useViewer: () => ({ today: "2022-04-04" }) }));

afterEach(cleanup);

function AsAt() {
  return <p>{usePastDay("asAt") ?? "now"}</p>;
}

test.each([
  ["2022-04-03", "2022-04-03"],
  ["2022-04-04", "now"],
  ["2999-01-01", "now"],
  ["yesterday", "now"],
])("what stood is asked as at a past day alone: %s", (typed, asked) => {
  render(
    <MemoryRouter initialEntries={[`/requests?asAt=${typed}`]}>
      <AsAt />
    </MemoryRouter>,
  );
  expect(screen.getByText(asked)).toBeTruthy();
});
