// Mail through a mail server that others wrote: what is queued is sent, once, whatever happens in between.
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../../scripts/programs.mjs";
import { startPortal, type Portal } from "../host.js";

const password = "turnip lantern forty";
let data: string;
let portal: Portal | undefined;
let server: SMTPServer | undefined;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "portal-mail-"));
});

afterEach(async () => {
  await portal?.stop();
  await new Promise<void>((closed) => {
    if (server) server.close(closed);
    else closed();
  });
  server = portal = undefined;
  await rm(data, { recursive: true, force: true });
});

/** A mail server that keeps what it takes. It refuses as often as it is told, or hears all and never says that it has. */
async function mailServer(port = 0, refusals = 0, isSilent = false) {
  const taken: string[] = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        if (refusals-- > 0) {
          done(Object.assign(new Error("Try later"), { responseCode: 451 }));
          return;
        }
        taken.push(words(Buffer.concat(parts).toString()));
        if (!isSilent) done();
      });
    },
  });
  const listening = server.listen(port, "127.0.0.1");
  await new Promise((ready) => listening.once("listening", ready));
  return { taken, port: (listening.address() as AddressInfo).port };
}

/** The words of a mail without its quoted-printable dress. */
const words = (raw: string) =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      ),
    "latin1",
  ).toString("utf8");

const start = async (port?: number) => {
  portal = await startPortal("wexshire", "2022-03-29T09:30:00Z", {
    PORTAL_DEMONSTRATION: "false",
    PORTAL_DATA: data,
    ...(port === undefined
      ? {}
      : {
          PORTAL_SMTP: `smtp://127.0.0.1:${port}`,
          PORTAL_MAIL_FROM: "portal@example.org",
        }),
  });
  return portal;
};

async function post(path: string, asked: object, cookie = "") {
  const answer = await fetch(`${portal?.address}${path}`, {
    method: "POST",
    headers: {
      "X-Portal": "1",
      Origin: `${portal?.address}`,
      "Content-Type": "application/json",
      Cookie: cookie,
    },
    body: JSON.stringify(asked),
  });
  return {
    cookie: answer.headers
      .getSetCookie()
      .map((set) => set.split(";")[0])
      .join("; "),
    said:
      answer.status === 204
        ? null
        : ((await answer.json()) as { errors?: { code: string }[] }),
  };
}

/** The first administrator, by the code on the console. */
async function administrator() {
  const code = portal?.said.join("\n").match(/enter the code (\S+)/)?.[1];
  const { cookie, said } = await post("/identity/set-up", {
    code,
    name: "Ada",
    email: "ada@example.org",
    password,
  });
  expect(said).toBeNull();
  return cookie;
}

async function invites(cookie: string, email: string) {
  const { said } = await post(
    "/graphql",
    {
      query: `mutation { invitePerson(input: { name: "Bryn", email: "${email}", role: SCRUTINY_OFFICER, body: "wexshire-pcc" }) { person { id } errors { ... on UserError { code } } } }`,
    },
    cookie,
  );
  expect(JSON.stringify(said)).toContain('"errors":[]');
}

const arrived = async (taken: string[], count: number) => {
  await expect.poll(() => taken.length, { timeout: 30_000 }).toBe(count);
  return taken[count - 1] ?? "";
};

const linkIn = (mail: string) => decodeURI(mail.match(/#(\S+)/)?.[1] ?? "");

test("an invitation lets somebody in once, and who forgot the password is let in once by another mail", async () => {
  const { taken, port } = await mailServer();
  await start(port);
  await invites(await administrator(), "bryn@example.org");
  const invitation = await arrived(taken, 1);
  expect(invitation).toContain("To: Bryn <bryn@example.org>");
  expect(invitation).toContain("Annwyl Bryn");

  const followed = { for: "INVITATION", link: linkIn(invitation), password };
  expect((await post("/identity/link", followed)).said).toMatchObject({
    name: "Bryn",
    email: "bryn@example.org",
  });
  expect((await post("/identity/new-password", followed)).said).toBeNull();
  expect(
    (await post("/identity/new-password", followed)).said?.errors?.[0]?.code,
  ).toBe("LINK_USED");
  expect(
    (await post("/identity/sign-in", { email: "bryn@example.org", password }))
      .said,
  ).toBeNull();

  await portal?.setClock("2022-03-29T09:45:00Z"); // no two such mails within five minutes
  await post("/identity/forgotten", { email: "nobody@example.org" });
  await post("/identity/forgotten", { email: "Bryn@Example.org" });
  const forgotten = {
    for: "FORGOTTEN_PASSWORD",
    link: linkIn(await arrived(taken, 2)),
    password: "another three words",
  };
  expect((await post("/identity/new-password", forgotten)).said).toBeNull();
  expect(
    (await post("/identity/new-password", forgotten)).said?.errors?.[0]?.code,
  ).toBe("LINK_USED");
  expect(
    (await post("/identity/sign-in", { email: "bryn@example.org", password }))
      .said?.errors?.[0]?.code,
  ).toBe("WRONG_NAME_OR_PASSWORD");
  expect(await arrived(taken, 3)).toContain("every session was ended");
});

test("mail that was written while there was no server goes out once when there is one, though the portal was killed", async () => {
  const unmailed = await start();
  await invites(await administrator(), "bryn@example.org");
  await unmailed.kill();

  const { taken, port } = await mailServer();
  const mailed = await start(port);
  await arrived(taken, 1);
  await mailed.kill();
  await start(port);
  await new Promise((later) => setTimeout(later, 5_000));
  expect(taken).toHaveLength(1);
});

test("a server that is not there, and then refuses, gets the mail in the end, and once", async () => {
  const port = await freePort();
  const running = await start(port);
  await invites(await administrator(), "bryn@example.org");
  await new Promise((later) => setTimeout(later, 3_000));

  const { taken } = await mailServer(port, 1);
  await running.setClock("2022-03-29T10:30:00Z");
  await new Promise((later) => setTimeout(later, 4_000));
  expect(taken).toHaveLength(0);
  await running.setClock("2022-03-29T11:30:00Z");
  await arrived(taken, 1);
  await running.setClock("2022-03-29T12:30:00Z");
  await new Promise((later) => setTimeout(later, 4_000));
  expect(taken).toHaveLength(1);
});

test("what a server heard and did not answer before the portal was killed is not said again", async () => {
  const unmailed = await start();
  await invites(await administrator(), "bryn@example.org");
  await unmailed.kill();

  const { taken, port } = await mailServer(0, 0, true);
  const mailed = await start(port);
  await arrived(taken, 1);
  await mailed.kill();
  await start(port);
  await new Promise((later) => setTimeout(later, 5_000));
  expect(taken).toHaveLength(1);
}, 120_000);

test("two hosts of one record hand over each mail once between them", async () => {
  const unmailed = await start();
  const cookie = await administrator();
  const people = ["ann", "bea", "cai", "dai", "eve", "fay", "gil", "huw"];
  for (const name of people) await invites(cookie, `${name}@example.org`);
  await unmailed.stop();

  const { taken, port } = await mailServer();
  const one = await start(port);
  const other = await start(port);
  try {
    await arrived(taken, people.length);
    for (const name of ["ivy", "jac", "kit"])
      await invites(cookie, `${name}@example.org`);
    await arrived(taken, people.length + 3);
    await new Promise((later) => setTimeout(later, 5_000));
    expect(
      new Set(taken.map((mail) => mail.match(/^To: .*$/m)?.[0])).size,
    ).toBe(people.length + 3);
    expect(taken).toHaveLength(people.length + 3);
  } finally {
    await one.stop();
    if (other !== portal) await other.stop();
  }
}, 120_000);
