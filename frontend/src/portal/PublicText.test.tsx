import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PublicTextArea } from "./PublicText";
import "./TypedWarnings";

const field = (value: string) => (
  <PublicTextArea id="words" name="words" label="Words" value={value} error={undefined} onChange={() => undefined} />
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a writer who pauses is warned, by what was typed last alone, in the body and not in an address", async () => {
  const asked = vi.fn<typeof fetch>(() =>
    Promise.resolve(Response.json([{ kind: "AGE", passage: "A child aged 9 came." }])),
  );
  vi.stubGlobal("fetch", asked);
  const { rerender } = render(field("What stood there, aged 8."));
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(asked).not.toHaveBeenCalled();

  rerender(field("A child"));
  await act(() => vi.advanceTimersByTimeAsync(300));
  rerender(field("A child aged 9 came."));
  await act(() => vi.advanceTimersByTimeAsync(700));

  expect(asked).toHaveBeenCalledTimes(1);
  const [address, sent] = asked.mock.calls[0] ?? [];
  expect([address, sent?.method, sent?.body]).toEqual([
    "/typed/warnings",
    "POST",
    JSON.stringify({ text: "A child aged 9 came." }),
  ]);
  expect(screen.getByRole("status").textContent).toContain("A child aged 9 came.");

  rerender(field(""));
  await act(() => vi.advanceTimersByTimeAsync(700));
  expect(screen.getByRole("status").textContent).toBe("");
});

test("a writer who cannot be warned writes on", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  const { rerender } = render(field(""));
  rerender(field("A child aged 9 came."));
  await act(() => vi.advanceTimersByTimeAsync(700));

  expect(screen.getByRole("status").textContent).toBe("");
});
