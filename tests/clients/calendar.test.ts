// The calendars of the portal, read by two parsers that others wrote.
import ICAL from "ical.js";
import ical from "node-ical";
import { expect, test } from "vitest";
import { ask, portal, signedIn } from "./portal.js";

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
  const officer = await signedIn("ScrutinyOfficer");
  const acts = async (verb: string, input: string) =>
    (
      await ask<Done>(
        `mutation { done: ${verb}(input: { ${input} }) { meeting { id version } } }`,
        undefined,
        officer,
      )
    ).done.meeting;
  const find = async () =>
    (await read(`${portal}/published/meetings.ics`)).find(({ summary }) =>
      summary.endsWith("Children; safe, at last"),
    );
  const planned = await acts(
    "planMeeting",
    'title: "Children; safe, at last", meetingType: "Public Accountability Meeting", heldOn: "2027-01-21", startsAt: "14:30", isPublic: true',
  );
  await ask(
    `mutation { addAgendaItem(input: { meetingId: "${planned.id}", title: "T", requirement: "R" }) { agendaItem { id } } }`,
    undefined,
    officer,
  );
  const published = await acts(
    "publishAgenda",
    `meetingId: "${planned.id}", version: ${planned.version + 1}`,
  );
  const before = await find();
  expect(before).toMatchObject({
    status: "CONFIRMED",
    sequence: 0,
    begins: "2027-01-21",
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
  const force = await signedIn("ForceLiaison");
  const post = (path: string) =>
    fetch(`${portal}/calendar/own${path}`, { method: "POST", headers: force });
  const { address } = (await (await post("")).json()) as { address: string };

  expect(await read(address)).toBeInstanceOf(Array);
  expect((await post("/revoke")).status).toBe(204);
  expect((await fetch(address)).status).toBe(404);
});
