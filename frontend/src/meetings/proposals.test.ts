import { expect, test } from "vitest";
import { byReason, proposalsOf } from "./proposals";

const of = (...ids: string[]) => ({
  totalCount: ids.length,
  nodes: ids.map((id) => ({ id, reference: `R-${id}`, text: null })),
});

test("a recommendation is proposed once with all its reasons, and not when the agenda takes it up already", () => {
  const found = { overdue: of("1", "2"), due: of("3"), disputed: of("2"), claimed: of("4", "2") };

  expect(proposalsOf(found, new Set(["4"])).map(({ id, reasons }) => [id, reasons])).toEqual([
    ["2", ["overdue", "disputed", "claimed"]],
    ["1", ["overdue"]],
    ["3", ["due"]],
  ]);
});

test("each proposal stands once, under the most pressing of its reasons; a reason without any is left out", () => {
  const found = { overdue: of("1", "2"), due: of("3", "1"), disputed: of("2"), claimed: of() };

  expect(
    byReason(proposalsOf(found, new Set())).map(({ reason, group }) => [reason, group.map(({ id }) => id)]),
  ).toEqual([
    ["overdue", ["1", "2"]],
    ["due", ["3"]],
  ]);
});
