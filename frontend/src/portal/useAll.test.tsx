import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useAll } from "./useAll";

afterEach(cleanup);

let forces: { slug: string }[];
vi.mock("./useViewer", () => ({ useViewer: () => ({ forces }) }));

const pages: Record<string, string[][]> = {
  north: [["a", "b"], ["of both"]],
  south: [["of both", "c"]],
  elsewhere: [["d"]],
};

const pageOf = (force: string, after: string | null) => {
  const place = Number(after);
  return Promise.resolve({
    nodes: (pages[force]?.[place] ?? []).map((id) => ({ id })),
    pageInfo: { hasNextPage: place + 1 < (pages[force]?.length ?? 0), endCursor: String(place + 1) },
  });
};

function All() {
  const { rows, fault } = useAll(pageOf);
  return <p>{fault ? "fault" : rows.map(({ id }) => id).join(", ")}</p>;
}

test("all that the forces of a body have is read, page after page, what two have just once, and nothing of another force", async () => {
  forces = [{ slug: "north" }, { slug: "south" }];
  render(<All />);
  expect(await screen.findByText("a, b, of both, c")).toBeTruthy();
});

test("a body without a force has nothing, and asks for nothing", async () => {
  forces = [];
  const { container } = render(<All />);
  await Promise.resolve();
  expect(container.textContent).toBe("");
});
