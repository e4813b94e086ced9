import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { Component, Suspense, type ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TypedDocumentString } from "../gql/graphql";
import { forgetFailures, readAnew } from "./Reading";
import { useAct } from "./useAct";
import { useRead } from "./useRead";

const document = (hash: string) => new TypedDocumentString<{ count: number }, Record<string, never>>(hash);
const sending = new TypedDocumentString<
  { send: { errors: { code: string; message: string; field: string | null }[] } },
  object
>("act");

let answer: () => unknown;
const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(() => Promise.resolve(Response.json(answer())));

function Count({ of }: { of: string }) {
  return <p>{useRead(document(of)).count}</p>;
}

function Send({ done }: { done: (errors: unknown) => void }) {
  const send = useAct(sending);
  return <button onClick={() => void send({}).then(({ errors }) => done(errors))}>Send</button>;
}

class Boundary extends Component<{ children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {};
  static getDerivedStateFromError = ({ message }: Error) => ({ message });
  override render = () => this.state.message ?? this.props.children;
}

const page = (children: ReactNode) =>
  act(async () => {
    render(
      <Boundary>
        <Suspense fallback="Loading">{children}</Suspense>
      </Boundary>,
    );
    await Promise.resolve();
  });

beforeEach(() => {
  fetched.mockClear();
  answer = () => ({ data: { count: fetched.mock.calls.length } });
});
afterEach(cleanup);

test("two who show the same ask once", async () => {
  await page([<Count key="1" of="same" />, <Count key="2" of="same" />]);
  expect(await screen.findAllByText("1")).toHaveLength(2);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("after an act what is shown is read again, without the page going away", async () => {
  const done = vi.fn();
  await page([<Count key="1" of="act-read" />, <Send key="2" done={done} />]);
  await screen.findByText("1");
  answer = () =>
    (fetched.mock.lastCall?.[1]?.body as string).includes('"act"')
      ? { data: { send: { errors: [] } } }
      : { data: { count: 7 } };
  screen.getByRole("button").click();
  expect(await screen.findByText("7")).toBeTruthy();
  await waitFor(() => {
    expect(done).toHaveBeenCalledWith([]);
  });
});

test("who reads anew waits for the newest answer, also where somebody asked still later", async () => {
  await page(<Count of="asked-twice" />);
  await screen.findByText("1");
  let arriveLate: (answer: Response) => void = () => undefined;
  fetched.mockImplementationOnce(() => Promise.resolve(Response.json({ data: { count: 2 } })));
  fetched.mockImplementationOnce(() => new Promise((resolve) => (arriveLate = resolve)));
  let isRead = false;
  const first = readAnew().then(() => (isRead = true));
  const second = readAnew();
  await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  expect(isRead).toBe(false);
  arriveLate(Response.json({ data: { count: 3 } }));
  await act(() => Promise.all([first, second]));
  expect(screen.getByText("3")).toBeTruthy();
});

test("on a broken line what was read before stays on the page, until it can be read again", async () => {
  await page(<Count of="broken-line" />);
  await screen.findByText("1");
  fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  await act(() => readAnew());
  expect(screen.getByText("1")).toBeTruthy();

  await act(() => readAnew());
  expect(screen.getByText("3")).toBeTruthy();
});

test("a refusal is handed over and nothing is read again", async () => {
  const done = vi.fn();
  await page(<Send done={done} />);
  answer = () => ({
    data: { send: { errors: [{ code: "DueDateInThePast", message: "Choose a later day", field: null }] } },
  });
  screen.getByRole("button").click();
  await waitFor(() => {
    expect(done).toHaveBeenCalledWith([{ code: "DueDateInThePast", message: "Choose a later day", field: undefined }]);
  });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("a broken server is a refusal for an act", async () => {
  const done = vi.fn();
  await page(<Send done={done} />);
  answer = () => ({ errors: [{ message: "Please quote 77.", extensions: { code: "INTERNAL" } }] });
  screen.getByRole("button").click();
  await waitFor(() => {
    expect(done).toHaveBeenCalledWith([{ message: "Please quote 77." }]);
  });
});

test("a page that failed says why, and is asked for again when the reader comes back", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  answer = () => ({ errors: [{ message: "Please quote 4bf92f.", extensions: { code: "INTERNAL" } }] });
  await page(<Count of="failing" />);
  expect(await screen.findByText(/4bf92f/)).toBeTruthy();
  cleanup();
  forgetFailures();
  answer = () => ({ data: { count: 3 } });
  await page(<Count of="failing" />);
  expect(await screen.findByText("3")).toBeTruthy();
});

test("what nobody shows is forgotten after an act", async () => {
  await page(<Count of="forgotten" />);
  await screen.findByText("1");
  cleanup();
  await readAnew();
  await page(<Count of="forgotten" />);
  expect(await screen.findByText("2")).toBeTruthy();
});
