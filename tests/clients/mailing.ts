// An office that mails through a mail server that others wrote, with a database and a server for each test.
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect } from "vitest";
import { startPortal, type Portal } from "../host.js";

export const password = "turnip lantern forty";
let data: string;
/** The portal that was started last. */
export let portal: Portal | undefined;
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
export async function mailServer(port = 0, refusals = 0, isSilent = false) {
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

export const start = async (port?: number) => {
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

export async function post(path: string, asked: object, cookie = "") {
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
export async function administrator() {
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

export async function invites(cookie: string, email: string) {
  const { said } = await post(
    "/graphql",
    {
      query: `mutation { invitePerson(input: { name: "Bryn", email: "${email}", role: SCRUTINY_OFFICER, body: "wexshire-pcc" }) { person { id } errors { ... on UserError { code } } } }`,
    },
    cookie,
  );
  expect(JSON.stringify(said)).toContain('"errors":[]');
}

export const arrived = async (taken: string[], count: number) => {
  await expect.poll(() => taken.length, { timeout: 30_000 }).toBe(count);
  return taken[count - 1] ?? "";
};

export const linkIn = (mail: string) =>
  decodeURI(mail.match(/#(\S+)/)?.[1] ?? "");
