import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Refusal } from "../ui/useForm";
import { useSavedText } from "./useSavedText";

let saved: string[] = [];
let answer: () => Promise<readonly Refusal[]>;

function Notes({ kept = "" }: { kept?: string }) {
  const { text, saving, type, save } = useSavedText({
    draft: "notes",
    kept,
    save: (words) => {
      saved.push(words);
      return answer();
    },
    readAnew: () => Promise.resolve(),
  });
  return (
    <>
      <textarea value={text} onChange={(event) => type(event.target.value)} onBlur={() => void save()} />
      <button onClick={() => void save(true)}>Save</button>
      <p role="status">{saving.state === "overtaken" ? `overtaken by ${saving.theirs}` : saving.state}</p>
    </>
  );
}

const box = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const state = () => screen.getByRole("status").textContent;
const type = (words: string) => fireEvent.change(box(), { target: { value: words } });

beforeEach(() => {
  localStorage.clear();
  saved = [];
  answer = () => Promise.resolve([]);
});
afterEach(cleanup);

test("leaving the field saves, and only what has changed", async () => {
  render(<Notes kept="Before" />);
  fireEvent.blur(box());
  type("Before and after");
  expect(state()).toBe("unsaved");
  fireEvent.blur(box());
  await waitFor(() => {
    expect(state()).toBe("saved");
  });
  expect(saved).toEqual(["Before and after"]);
  await waitFor(() => {
    expect(localStorage.length).toBe(0);
  });
});

test("what was saved stands, however late the page reads it again", async () => {
  const { rerender } = render(<Notes kept="Before" />);
  type("Before and after");
  fireEvent.blur(box());
  await waitFor(() => {
    expect(state()).toBe("saved");
  });
  rerender(<Notes kept="Before" />);
  expect(box().value).toBe("Before and after");
  rerender(<Notes kept="Before and after" />);
  expect(box().value).toBe("Before and after");
  expect(state()).toBe("saved");
  rerender(<Notes kept="Theirs" />);
  expect(box().value).toBe("Theirs");
  expect(saved).toEqual(["Before and after"]);
});

test("words of this browser that are saved already are no draft any more", () => {
  localStorage.setItem("draft::notes", JSON.stringify({ text: "Said", base: "" }));
  render(<Notes kept="Said" />);
  expect(state()).toBe("unchanged");
  expect(localStorage.length).toBe(0);
});

test("what could not be saved stays on the page and in the browser, and the button tries again", async () => {
  answer = () => Promise.resolve([{ message: "The line is broken" }]);
  render(<Notes />);
  type("Said in the meeting");
  fireEvent.blur(box());
  await waitFor(() => {
    expect(state()).toBe("refused");
  });
  cleanup();
  answer = () => Promise.resolve([]);
  render(<Notes />);
  expect(box().value).toBe("Said in the meeting");
  fireEvent.click(screen.getByRole("button"));
  await waitFor(() => {
    expect(state()).toBe("saved");
  });
  expect(saved).toHaveLength(2);
});

test("what somebody else saved meanwhile is shown, and is replaced only by the button", async () => {
  const { rerender } = render(<Notes kept="Ours" />);
  type("Ours, longer");
  rerender(<Notes kept="Theirs" />);
  expect(state()).toBe("overtaken by Theirs");
  fireEvent.blur(box());
  expect(saved).toEqual([]);
  fireEvent.click(screen.getByRole("button"));
  await waitFor(() => {
    expect(saved).toEqual(["Ours, longer"]);
  });
});

test("what somebody else saved is simply shown where nothing was typed", () => {
  const { rerender } = render(<Notes kept="Before" />);
  rerender(<Notes kept="Theirs" />);
  expect(box().value).toBe("Theirs");
});

test("words typed while the last ones are on their way are saved after them", async () => {
  let arrive: (refusals: readonly Refusal[]) => void = () => undefined;
  answer = () => new Promise((resolve) => (arrive = resolve));
  const { rerender } = render(<Notes />);
  type("First");
  fireEvent.blur(box());
  type("First and second");
  fireEvent.blur(box());
  answer = () => Promise.resolve([]);
  rerender(<Notes kept="First" />);
  arrive([]);
  await waitFor(() => {
    expect(saved).toEqual(["First", "First and second"]);
  });
});
