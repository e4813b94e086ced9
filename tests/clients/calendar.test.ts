// The calendars of the portal, read by two parsers that others wrote.
import ICAL from "ical.js";
import ical from "node-ical";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPortal, type Portal } from "../host.js";
import { ask, signedIn } from "./portal.js";

// One of its own: what it publishes would stand in what the others read.
let own: Portal;
beforeAll(async () => {
  own = await startPortal("wexshire", "2022-03-29T09:30:00Z");
});
afterAll(() => own.stop());

const title = "Children; safe, at last";

interface Read {
  uid: string;
  summary: string;
  status: string;
  sequence: number;
  begins: string;
}

const byIcalJs = (text: string): Read[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents("vevent")
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        summary: event.summary,
        status: String(component.getFirstPropertyValue("status")),
        sequence: event.sequence,
        begins: event.startDate.toString().slice(0, 10),
      };
    });

const byNodeIcal = (text: string): Read[] =>
  Object.values(ical.sync.parseICS(text)).flatMap((event) =>
    event?.type === "VEVENT"
      ? [
          {
            uid: event.uid,
            summary:
              typeof event.summary === "string"
                ? event.summary
                : event.summary.val,
            status: event.status ?? "",
            sequence: Number(event.sequence),
            begins: new Intl.DateTimeFormat("sv-SE", {
              timeZone: "Europe/London",
            }).format(event.start),
          },
        ]
      : [],
  );

/** What both say alike; where they differ, the test ends here. */
async function read(address: string) {
  const text = await (await fetch(address)).text();
  const order = (events: Read[]) =>
    events.sort((one, other) => one.uid.localeCompare(other.uid));
  const told = order(byIcalJs(text));
  expect(order(byNodeIcal(text))).toEqual(told);
  return told;
}

type Done = Record<"done", { meeting: { id: string; version: number } }>;

test("two parsers read a meeting, and its cancellation under the same name with a higher number", async () => {
  const officer = await signedIn("ScrutinyOfficer", own.address);
  const acts = async (verb: string, input: string) =>
    (
      await ask<Done>(
        `mutation { done: ${verb}(input: { ${input} }) { meeting { id version } } }`,
        undefined,
        officer,
        own.address,
      )
    ).done.meeting;
  const find = async () =>
    (await read(`${own.address}/published/meetings.ics`)).find(({ summary }) =>
      summary.endsWith(title),
    );
  const planned = await acts(
    "planMeeting",
    `title: "${title}", meetingType: "Public Accountability Meeting", heldOn: "2022-07-21", startsAt: "14:30", isPublic: true`,
  );
  await ask(
    `mutation { addAgendaItem(input: { meetingId: "${planned.id}", title: "T", requirement: "R" }) { agendaItem { id } } }`,
    undefined,
    officer,
    own.address,
  );
  const published = await acts(
    "publishAgenda",
    `meetingId: "${planned.id}", version: ${planned.version + 1}`,
  );
  const before = await find();
  expect(before).toMatchObject({
    status: "CONFIRMED",
    sequence: 0,
    begins: "2022-07-21",
  });

  await acts(
    "cancelMeeting",
    `meetingId: "${planned.id}", version: ${published.version}, reason: "Nothing is due."`,
  );

  expect(await find()).toMatchObject({
    uid: before?.uid,
    status: "CANCELLED",
    sequence: 1,
  });
});

test("two parsers read one's own deadlines under a secret address, which ends when it is revoked", async () => {
  const officer = await signedIn("ScrutinyOfficer", own.address);
  const post = (path: string) =>
    fetch(`${own.address}/calendar/own${path}`, {
      method: "POST",
      headers: officer,
    });
  const { address } = (await (await post("")).json()) as { address: string };

  const meeting = (await read(address)).find(({ summary }) =>
    summary.endsWith(title),
  );
  expect(meeting).toMatchObject({ status: "CANCELLED", begins: "2022-07-21" });
  expect((await post("/revoke")).status).toBe(204);
  expect((await fetch(address)).status).toBe(404);
});
