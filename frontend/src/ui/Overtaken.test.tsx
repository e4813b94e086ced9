import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Button } from "./Button";
import { setDraftOwner } from "./drafts";
import { Form } from "./Form";
import Overtaken from "./Overtaken";
import { TextInput } from "./TextInput";
import { useForm } from "./useForm";

interface Saved {
  subject: string;
  why: string;
}

let sent: Saved[] = [];

function Edit({ saved }: { saved: Saved }) {
  const form = useForm<{ subject: string; why: string }>({
    draft: "edit",
    start: { subject: saved.subject, why: saved.why },
    names: { subject: "Subject", why: "Why" },
    send: (typed) => {
      sent.push(typed);
      return Promise.resolve([]);
    },
  });
  return (
    <Form form={form}>
      <TextInput {...form.field("subject")} label="Subject" />
      <TextInput {...form.field("why")} label="Why" />
      <Button>Save</Button>
    </Form>
  );
}

const before = { subject: "Before", why: "Because" };
const theirs = { subject: "Theirs", why: "Theirs too" };
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (value: string) => fireEvent.change(box("Subject"), { target: { value } });
const save = () => fireEvent.click(screen.getByRole("button"));

beforeEach(() => {
  localStorage.clear();
  sent = [];
});
afterEach(() => {
  cleanup();
  setDraftOwner("");
});

test("what both changed is shown before, theirs and yours, and what only they changed is taken over", async () => {
  const { rerender } = render(<Edit saved={before} />);
  type("Mine");
  rerender(<Edit saved={theirs} />);
  for (const [side, words] of [
    ["Before", "Before"],
    ["Theirs, saved now", "Theirs"],
    ["Yours", "Mine"],
  ] as const) {
    expect((await screen.findByRole("heading", { name: side })).parentElement?.textContent).toContain(words);
  }
  expect(box("Why").value).toBe("Theirs too");
  expect(box("Subject").value).toBe("Mine");
});

test("nothing is sent before one has chosen", async () => {
  const { rerender } = render(<Edit saved={before} />);
  type("Mine");
  rerender(<Edit saved={theirs} />);
  save();
  expect(await screen.findByRole("link", { name: "Choose whose words are to be kept" })).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByLabelText("Yours"));
  save();
  expect(sent).toEqual([{ subject: "Mine", why: "Theirs too" }]);
});

test("theirs can be taken, and one's own taken back", async () => {
  const { rerender } = render(<Edit saved={before} />);
  type("Mine");
  rerender(<Edit saved={theirs} />);
  fireEvent.click(await screen.findByLabelText("Theirs"));
  expect(box("Subject").value).toBe("Theirs");
  fireEvent.click(screen.getByLabelText("Yours"));
  expect(box("Subject").value).toBe("Mine");
});

test("a draft from a closed tab knows over what it was typed", async () => {
  render(<Edit saved={before} />);
  type("Mine");
  cleanup();
  render(<Edit saved={theirs} />);
  expect(await screen.findByRole("heading", { name: "Theirs, saved now" })).toBeTruthy();
  expect(box("Subject").value).toBe("Mine");
});

test("a choice that is still to be made outlives the tab", async () => {
  const { rerender } = render(<Edit saved={before} />);
  type("Mine");
  rerender(<Edit saved={theirs} />);
  type("Mine, once more");
  cleanup();
  render(<Edit saved={theirs} />);
  save();
  expect(await screen.findByRole("link", { name: "Choose whose words are to be kept" })).toBeTruthy();
  expect(sent).toEqual([]);
});

test("one's own save, read anew, is nobody else's", () => {
  const { rerender } = render(<Edit saved={before} />);
  type("Mine ");
  rerender(<Edit saved={{ subject: "Mine", why: "Because" }} />);
  expect(screen.queryByRole("heading", { name: "Yours" })).toBeNull();
});

test("another person at this browser does not meet the draft, and the first finds it again", () => {
  setDraftOwner("SCRUTINY_OFFICER Wexshire");
  render(<Edit saved={before} />);
  type("Mine");
  cleanup();
  setDraftOwner("FORCE_LIAISON Wexshire");
  render(<Edit saved={before} />);
  expect(box("Subject").value).toBe("Before");
  cleanup();
  setDraftOwner("SCRUTINY_OFFICER Wexshire");
  render(<Edit saved={before} />);
  expect(box("Subject").value).toBe("Mine");
});

test("of two on one page each is named by its own heading", () => {
  render(
    <>
      <Overtaken fields={[]} />
      <Overtaken fields={[]} />
    </>,
  );
  const names = screen.getAllByRole("region").map((region) => region.getAttribute("aria-labelledby") ?? "");
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(document.querySelectorAll(`[id="${name}"]`)).toHaveLength(1);
});
