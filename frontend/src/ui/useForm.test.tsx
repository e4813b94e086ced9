import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Button } from "./Button";
import { Form } from "./Form";
import { PageHeading } from "./PageHeading";
import { TextInput } from "./TextInput";
import { useForm, type Refusal } from "./useForm";

let sent: string[] = [];
let answer: () => Promise<readonly Refusal[]>;

function Question({ leadsOn = false }) {
  const form = useForm({
    draft: "question",
    leadsOn,
    start: { subject: "" },
    check: ({ subject }) => ({ subject: subject === "" ? "Enter a subject" : undefined }),
    send: ({ subject }) => {
      sent.push(subject);
      return answer();
    },
    fieldOf: { SubjectTaken: "subject" },
  });
  return (
    <Form form={form} heading={<PageHeading>Ask</PageHeading>}>
      <TextInput {...form.field("subject")} label="Subject" />
      <Button>Send</Button>
    </Form>
  );
}

const box = () => screen.getByLabelText<HTMLInputElement>("Subject");
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const press = () => fireEvent.click(screen.getByRole("button"));

beforeEach(() => {
  localStorage.clear();
  sent = [];
  answer = () => Promise.resolve([]);
});
afterEach(cleanup);

test("what can be told at once is not sent, and the summary leads to the field", async () => {
  render(<Question />);
  press();
  const link = await screen.findByRole("link", { name: "Enter a subject" });
  expect(sent).toEqual([]);
  await waitFor(() => {
    expect(document.activeElement).toBe(document.querySelector(".govuk-error-summary"));
    expect(document.title).toBe("Error: Ask");
  });
  fireEvent.click(link);
  expect(document.activeElement).toBe(box());
});

test("a refusal of the server stands at the field that its code is about, and what was typed stays", async () => {
  answer = () => Promise.resolve([{ code: "SubjectTaken", message: "Somebody asked that already" }]);
  render(<Question />);
  type("Missing children");
  press();
  expect(await screen.findByRole("link", { name: "Somebody asked that already" })).toBeTruthy();
  expect(box().getAttribute("aria-describedby")).toBe("subject-error");
  expect(box().value).toBe("Missing children");
});

test("a draft outlives the tab until it is accepted", async () => {
  render(<Question />);
  type("Missing children");
  cleanup();
  render(<Question />);
  expect(box().value).toBe("Missing children");
  press();
  await waitFor(() => {
    expect(localStorage.length).toBe(0);
  });
});

test("pressing twice sends once", async () => {
  let accept: (refusals: readonly Refusal[]) => void = () => undefined;
  answer = () => new Promise((resolve) => (accept = resolve));
  render(<Question />);
  type("Missing children");
  press();
  press();
  accept([]);
  await waitFor(() => {
    expect(localStorage.length).toBe(0);
  });
  expect(sent).toEqual(["Missing children"]);
});

test("a form that leads on to another page leaves its draft for that page", async () => {
  render(<Question leadsOn />);
  type("Missing children");
  press();
  await waitFor(() => {
    expect(sent).toEqual(["Missing children"]);
  });
  cleanup();
  render(<Question />);
  expect(box().value).toBe("Missing children");
});

function Entry() {
  const form = useForm({
    draft: "entry",
    again: ["addressee"],
    start: { subject: "", addressee: "" },
    send: () => Promise.resolve([]),
  });
  return (
    <Form form={form}>
      <TextInput {...form.field("subject")} label="Subject" />
      <TextInput {...form.field("addressee")} label="Addressee" />
      <Button>Send</Button>
    </Form>
  );
}

test("where another of the kind may follow, an accepted form empties itself and keeps what is likely to be the same", async () => {
  render(<Entry />);
  type("Response times");
  fireEvent.change(screen.getByLabelText("Addressee"), { target: { value: "Chief Constable" } });
  press();
  await waitFor(() => {
    expect(box().value).toBe("");
  });
  expect(screen.getByLabelText<HTMLInputElement>("Addressee").value).toBe("Chief Constable");
});
