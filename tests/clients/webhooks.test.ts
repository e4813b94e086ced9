// Standard Webhooks as others read them: `standardwebhooks`, unchanged, verifies what a receiver on this machine is sent.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { startPortal, type Portal } from "../host.js";
import { ask, signedIn } from "./portal.js";

const thisMachine = { PORTAL_WEBHOOK_NETWORKS: "127.0.0.1/32" };
const day = 86_400_000;
let now = Date.now();
let portal: Portal;
const servers: Server[] = [];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now });
  portal = await startPortal(
    "wexshire",
    new Date(now).toISOString(),
    thisMachine,
  );
}, 60_000);

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

afterAll(async () => {
  vi.useRealTimers();
  await portal.stop();
});

/** It is this much later: here, where the age of a message is looked at, and at the portal. */
const later = async (milliseconds: number) => {
  now += milliseconds;
  vi.setSystemTime(now);
  await portal.setClock(new Date(now).toISOString());
};

interface Message {
  type: string;
  timestamp: string;
  data: {
    reference?: string;
    kind?: string;
    title?: string;
    sha256?: string;
    reason?: string;
    address?: string;
  };
}

/** A partner's receiver. It answers with the statuses that it is given, and then with 204. */
async function receiver(...statuses: number[]) {
  const sent: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      sent.push({
        headers: request.headers,
        body: Buffer.concat(parts).toString(),
      });
      response.writeHead(statuses.shift() ?? 204).end();
    });
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  return {
    sent,
    address: `http://127.0.0.1:${port}/published`,
    arrived: async (count: number) => {
      await expect.poll(() => sent.length, { timeout: 15_000 }).toBe(count);
      return sent[count - 1] as (typeof sent)[0];
    },
  };
}

type Sent = Awaited<
  ReturnType<Awaited<ReturnType<typeof receiver>>["arrived"]>
>;

const read = (secret: string, { headers, body }: Sent) =>
  new Webhook(secret).verify(
    body,
    headers as Record<string, string>,
  ) as Message;

const administer = async <Data>(query: string, of = portal) =>
  ask<Data>(query, {}, await signedIn("ADMINISTRATOR", of.address), of.address);

const officer = async <Data>(query: string, of = portal) =>
  ask<Data>(
    query,
    {},
    await signedIn("SCRUTINY_OFFICER", of.address),
    of.address,
  );

/** A webhook of a new partner's: its id, and its secret. */
async function registered(address: string, of = portal) {
  const { registerPartner } = await administer<{
    registerPartner: { partner: { id: string } };
  }>(
    `mutation { registerPartner(input: { name: "Told", contact: "api@partnership.example", clearance: PUBLIC, body: "wexshire-pcc" }) { partner { id } } }`,
    of,
  );
  const { registerWebhook } = await administer<{
    registerWebhook: { webhook: { id: string; newSecret: string } };
  }>(
    `mutation { registerWebhook(input: { partnerId: "${registerPartner.partner.id}", address: "${address}" }) { webhook { id newSecret } } }`,
    of,
  );
  const { id, newSecret } = registerWebhook.webhook;
  return { id, secret: newSecret };
}

/** The officer publishes an agenda. */
async function published(title: string, of = portal) {
  const { planMeeting } = await officer<{
    planMeeting: { meeting: { id: string } };
  }>(
    `mutation { planMeeting(input: { title: "${title}", meetingType: "Board", heldOn: "2099-07-22", isPublic: true }) { meeting { id } } }`,
    of,
  );
  const { id } = planMeeting.meeting;
  await officer(
    `mutation { addAgendaItem(input: { meetingId: "${id}", title: "T", requirement: "R" }) { agendaItem { id } } }`,
    of,
  );
  const { publishAgenda } = await officer<{
    publishAgenda: {
      meeting: {
        agendaEdition: { id: string; reference: string; sha256: string };
      };
    };
  }>(
    `mutation { publishAgenda(input: { meetingId: "${id}", version: 2 }) { meeting { agendaEdition { id reference sha256 } } } }`,
    of,
  );
  return publishAgenda.meeting.agendaEdition;
}

const logOf = async (webhook: string) =>
  (
    await administer<{
      webhookDeliveries: {
        nodes: {
          id: string;
          state: string;
          attempts: number;
          status: number;
        }[];
      };
    }>(
      `{ webhookDeliveries(first: 9, webhook: "${webhook}") { nodes { id state attempts status } } }`,
    )
  ).webhookDeliveries.nodes;

// The first: its clock is the machine's, which no test has moved the portal's away from yet.
test("the receiver of docs/partners.md runs as it stands", async () => {
  const page = await readFile(
    new URL("../../docs/partners.md", import.meta.url),
    "utf8",
  );
  const { address } = await receiver(); // for its port, which is then free
  servers.splice(0).forEach((server) => server.close());
  const { secret } = await registered(address);
  const file = join(import.meta.dirname, "receiver-of-the-page.mjs"); // here, where it finds its package
  await writeFile(file, page.match(/```js\n([^]*?)```/)?.[1] ?? "");
  const told: string[] = [];
  const running = spawn("node", [file], {
    env: {
      ...process.env,
      WEBHOOK_SECRET: secret,
      PORT: new URL(address).port,
    },
  });
  running.stdout.on("data", (said: Buffer) => told.push(said.toString()));
  try {
    await new Promise((a) => setTimeout(a, 2_000));
    const { reference } = await published("To the receiver of the page");
    await expect
      .poll(() => told.join(""), { timeout: 15_000 })
      .toBe(`edition.published ${reference}\n`);
  } finally {
    running.kill();
    await rm(file);
  }
});

test("a published edition arrives once, is read with its secret and with no other, and so is its withdrawal", async () => {
  const { address, arrived, sent } = await receiver();
  const { secret } = await registered(address);
  const edition = await published("Read by its secret");

  const first = await arrived(1);
  expect(read(secret, first)).toMatchObject({
    type: "edition.published",
    data: {
      reference: edition.reference,
      kind: "Agenda",
      title: "Agenda: Read by its secret",
      sha256: edition.sha256,
      address: `${portal.address}/published/${edition.reference}`,
    },
  });
  const other = `whsec_${Buffer.alloc(32, 1).toString("base64")}`;
  expect(() => read(other, first)).toThrow("No matching signature found");
  expect(() =>
    read(secret, { ...first, body: first.body.replace("Agenda", "agenda") }),
  ).toThrow("No matching signature found");

  await officer(
    `mutation { withdrawPublication(input: { id: "${edition.id}", reason: "A child could be recognised." }) { withdrawn { __typename } } }`,
  );
  const second = await arrived(2);
  expect(read(secret, second)).toMatchObject({
    type: "edition.withdrawn",
    data: {
      reference: edition.reference,
      reason: "A child could be recognised.",
    },
  });
  expect(second.body).not.toContain("Read by its secret");
  await new Promise((a) => setTimeout(a, 5_000));
  expect(sent).toHaveLength(2);
});

test("a report under embargo arrives at its hour and not before", async () => {
  const { address, arrived, sent } = await receiver();
  const { secret } = await registered(address);
  const release = new Date(now + day);
  const { recordReport } = await officer<{
    recordReport: { report: { id: string; reference: string } };
  }>(
    `mutation { recordReport(input: { title: "Under embargo", programme: NCPI, inspectorates: [HMICFRS], forces: ["wexshire"], publishedOn: "${londonDay(release)}", releaseAt: "${release.toISOString()}" }) { report { id reference } } }`,
  );
  await officer(
    `mutation { publish(input: { id: "${recordReport.report.id}" }) { published { __typename } } }`,
  );
  await later(day - 60_000);
  await new Promise((a) => setTimeout(a, 5_000));
  expect(sent).toHaveLength(0);

  await later(60_000);
  expect(read(secret, await arrived(1))).toMatchObject({
    type: "source.published",
    data: { reference: recordReport.report.reference, title: "Under embargo" },
  });
});

test("what is answered with 500 comes again under its id, can be replayed, and after 410 nothing comes any more", async () => {
  const { address, arrived, sent } = await receiver(500, 204, 204, 410);
  const { id, secret } = await registered(address);
  await published("Comes again");
  const first = await arrived(1);
  await later(6_000);
  const again = await arrived(2);
  expect(again.headers["webhook-id"]).toBe(first.headers["webhook-id"]);
  expect(read(secret, again)).toEqual(read(secret, first));
  await expect
    .poll(() => logOf(id))
    .toMatchObject([{ state: "DELIVERED", attempts: 2, status: 204 }]);

  const [delivery] = await logOf(id);
  await administer(
    `mutation { replayDelivery(input: { deliveryId: "${delivery?.id}" }) { delivery { id } } }`,
  );
  const replayed = await arrived(3);
  expect(replayed.headers["webhook-id"]).toBe(first.headers["webhook-id"]);
  expect(read(secret, replayed)).toEqual(read(secret, first));

  await published("Wants no more");
  await arrived(4);
  await expect
    .poll(() =>
      administer<object>(`{ node(id: "${id}") { ... on Webhook { status } } }`),
    )
    .toEqual({ node: { status: "GONE" } });
  await published("Not told");
  await later(day);
  await new Promise((a) => setTimeout(a, 5_000));
  expect(sent).toHaveLength(4);
});

test("a portal that is killed after it has published tells of it when it is there again, under one id", async () => {
  const data = await mkdtemp(join(tmpdir(), "portal-webhooks-"));
  const start = () =>
    startPortal("wexshire", new Date(now).toISOString(), {
      ...thisMachine,
      PORTAL_DATA: data,
    });
  const { address, sent } = await receiver();
  const killed = await start();
  const { secret } = await registered(address, killed);
  await published("Though it was killed", killed);
  await killed.kill();

  now += 120_000; // after what it may have been sending is no longer claimed
  vi.setSystemTime(now);
  const there = await start();
  await expect.poll(() => sent.length, { timeout: 15_000 }).toBeGreaterThan(0);
  await new Promise((a) => setTimeout(a, 5_000));
  await there.stop();
  await rm(data, { recursive: true, force: true });

  expect(new Set(sent.map(({ headers }) => headers["webhook-id"])).size).toBe(
    1,
  );
  expect(read(secret, sent.at(-1) as Sent).data.title).toBe(
    "Agenda: Though it was killed",
  );
}, 180_000); // two starts of a portal

const londonDay = (instant: Date) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(
    instant,
  );
