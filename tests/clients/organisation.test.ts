// People who come in through their organisation's own sign-in: oidc-provider, unchanged.
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPortal, type Portal } from "../host.js";
import { knows, listening, through, type Someone } from "../provider.js";
import { Office, role } from "./office.js";
import { Visitor } from "./visitor.js";

const people: Record<string, Someone> = {};
let portal: Portal;
let office: Office;
let data: string;
let organisation: Awaited<ReturnType<typeof listening>>;

beforeAll(async () => {
  organisation = await listening();
  data = await mkdtemp(join(tmpdir(), "portal-organisation-"));
  portal = await startPortal("wexshire", new Date().toISOString(), settings());
  knows(organisation, portal.address, people);
  office = new Office(portal);
  await office.opens();
});

afterAll(async () => {
  await portal.stop();
  organisation.server.close();
  await rm(data, { recursive: true, force: true });
});

const settings = () => ({
  ...through(organisation.issuer),
  PORTAL_DATA: data,
});

/** Goes to the organisation and comes back to where the portal takes its answer. */
async function answered(visitor: Visitor, login: string, invitation?: string) {
  const said = await visitor.asks<{ address: string }>(
    `${portal.address}/identity/with`,
    { organisation: "wexshire", back: "/recommendations", invitation },
  );
  return visitor.goes(
    said?.address ?? "",
    `${portal.address}/identity/with/`,
    login,
  );
}

/** All the way; where the portal sends them then. */
async function comes(visitor: Visitor, login: string, invitation?: string) {
  const back = await visitor.fetch(await answered(visitor, login, invitation));
  expect(back.status).toBe(302);
  return back.headers.get("Location");
}

const refused = (why: string) =>
  `/sign-in/refused?why=${why}&organisation=wexshire`;

test("the invitation ties somebody's account at the organisation, and from then on they come in with it alone", async () => {
  people.bryn = { groups: ["scrutiny team", "canteen"] };
  const invitation = await office.invites("bryn@wexshire.example");
  const first = new Visitor();
  expect(await comes(first, "bryn", invitation)).toBe("/recommendations");
  expect(await role(first, portal)).toBe("SCRUTINY_OFFICER");
  expect(await office.sessionOf("bryn@wexshire.example")).toBe("ORGANISATION");

  const again = new Visitor();
  expect(await comes(again, "bryn")).toBe("/recommendations");
  expect(await role(again, portal)).toBe("SCRUTINY_OFFICER");
  expect(await office.happened()).toEqual(
    expect.arrayContaining(["ORGANISATION_TIED", "ROLE_GIVEN", "SIGNED_IN"]),
  );
});

test("an account that nobody was invited with is refused, though its address is that of somebody who was, verified or not", async () => {
  await office.invites("cara@wexshire.example");
  for (const email_verified of [true, false]) {
    people.mallory = {
      email: "cara@wexshire.example",
      email_verified,
      groups: ["approvers"],
    };
    const mallory = new Visitor();
    expect(await comes(mallory, "mallory")).toBe(refused("NotKnown"));
    expect(await role(mallory, portal)).toBe("VISITOR");
  }
});

test("an invitation serves once, and for nobody who is somebody here already", async () => {
  people.dai = people.dilys = { groups: ["scrutiny team"] };
  const invitation = await office.invites("dai@wexshire.example");
  const [dai, dilys] = [new Visitor(), new Visitor()];
  const late = await answered(dilys, "dilys", invitation);
  expect(await comes(dai, "dai", invitation)).toBe("/recommendations");
  expect((await dilys.fetch(late)).headers.get("Location")).toBe(
    refused("NotInvited"),
  );
  expect(
    await dilys.asks(`${portal.address}/identity/with`, {
      organisation: "wexshire",
      invitation,
    }),
  ).toMatchObject({ errors: [{ code: "LINK_USED" }] });
});

test("no password is chosen with the invitation of somebody who comes in through an organisation, nor afterwards", async () => {
  people.efa = { groups: ["approvers"] };
  const link = await office.invites("efa@wexshire.example");
  const efa = new Visitor();
  const chosen = await efa.asks(`${portal.address}/identity/new-password`, {
    for: "INVITATION",
    link,
    password: "turnip lantern forty",
  });
  expect(chosen).toMatchObject({
    errors: [{ code: "COMES_THROUGH_ORGANISATION" }],
  });
  expect(await comes(efa, "efa", link)).toBe("/recommendations");
  const mail = await office.mailTo("efa@wexshire.example");
  await efa.asks(`${portal.address}/identity/forgotten`, {
    email: "efa@wexshire.example",
  });
  await new Promise((later) => setTimeout(later, 500));
  expect(await office.mailTo("efa@wexshire.example")).toBe(mail);
});

test("a group that somebody left ends its role with the next sign-in, and what was given by hand stays", async () => {
  people.fflur = { groups: ["scrutiny team"] };
  const fflur = new Visitor();
  await comes(
    fflur,
    "fflur",
    await office.invites("fflur@wexshire.example", "role: ADMINISTRATOR"),
  );
  expect(await office.rolesOf("fflur@wexshire.example")).toEqual([
    "ADMINISTRATOR",
    "SCRUTINY_OFFICER",
  ]);

  people.fflur = { groups: ["approvers"] };
  await comes(new Visitor(), "fflur");
  expect(await office.rolesOf("fflur@wexshire.example")).toEqual([
    "ADMINISTRATOR",
    "APPROVER",
  ]);
  people.fflur = {};
  await comes(new Visitor(), "fflur");
  expect(await office.rolesOf("fflur@wexshire.example")).toEqual([
    "ADMINISTRATOR",
  ]);
  expect(await office.happened()).toContain("ROLE_ENDED");
});

test("whoever left every group is not let in, and the sessions of the role end", async () => {
  people.gwen = { groups: ["approvers"] };
  const gwen = new Visitor();
  await comes(gwen, "gwen", await office.invites("gwen@wexshire.example"));
  expect(await role(gwen, portal)).toBe("APPROVER");
  people.gwen = { groups: [] };
  expect(await comes(new Visitor(), "gwen")).toBe(refused("NoRole"));
  await portal.setClock(new Date(Date.now() + 60_000).toISOString());
  expect(await role(gwen, portal)).toBe("VISITOR");
  await portal.setClock(new Date().toISOString());
});

test("an answer is taken once, only from the browser that asked, and only with the state that it was given", async () => {
  people.huw = { groups: ["scrutiny team"] };
  const huw = new Visitor();
  await comes(huw, "huw", await office.invites("huw@wexshire.example"));

  const bare = await huw.fetch(`${portal.address}/identity/with/wexshire`);
  expect(bare.headers.get("Location")).toBe(refused("NoAnswer"));
  const nobodys = await huw.fetch(`${portal.address}/identity/with/northshire`);
  expect(nobodys.status).toBe(404);

  const stolen = await answered(huw, "huw");
  const thief = new Visitor();
  expect((await thief.fetch(stolen)).headers.get("Location")).toBe(
    refused("NoAnswer"),
  );
  expect(await role(thief, portal)).toBe("VISITOR");

  const altered = await answered(huw, "huw");
  altered.searchParams.set(
    "state",
    `${altered.searchParams.get("state")?.slice(0, -2)}AA`,
  );
  expect((await huw.fetch(altered)).headers.get("Location")).toBe(
    refused("NoAnswer"),
  );

  const good = await answered(huw, "huw");
  expect((await huw.fetch(good)).headers.get("Location")).toBe(
    "/recommendations",
  );
  expect((await huw.fetch(good)).headers.get("Location")).toBe(
    refused("NoAnswer"),
  );
});

test("nobody is sent to another site, nor begins from one", async () => {
  people.ifan = { groups: ["scrutiny team"] };
  let invitation: string | undefined = await office.invites(
    "ifan@wexshire.example",
  );
  const ifan = new Visitor();
  for (const back of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/\t/evil.example",
  ]) {
    const said = await ifan.asks<{ address: string }>(
      `${portal.address}/identity/with`,
      { organisation: "wexshire", back, invitation },
    );
    invitation = undefined;
    const at = await ifan.goes(
      said?.address ?? "",
      `${portal.address}/identity/with/`,
      "ifan",
    );
    expect((await ifan.fetch(at)).headers.get("Location")).toBe("/");
  }
  const foreign = await ifan.fetch(`${portal.address}/identity/with`, {
    method: "POST",
    headers: {
      "X-Portal": "1",
      "Content-Type": "application/json",
      "Sec-Fetch-Site": "cross-site",
    },
    body: JSON.stringify({ organisation: "wexshire" }),
  });
  expect(foreign.status).toBe(403);
});

test("moved to another way in, somebody is out, and what let them in before is worth nothing", async () => {
  people.jac = { groups: ["scrutiny team"] };
  const jac = new Visitor();
  await comes(jac, "jac", await office.invites("jac@wexshire.example"));
  await office.moves("jac@wexshire.example", null);
  expect(await comes(new Visitor(), "jac")).toBe(refused("NotKnown"));
  await portal.setClock(new Date(Date.now() + 60_000).toISOString());
  expect(await role(jac, portal)).toBe("VISITOR");
  await portal.setClock(new Date().toISOString());
  expect(await office.rolesOf("jac@wexshire.example")).toEqual([]);
});

test("a sign-in that begins before the portal is started anew ends after it", async () => {
  people.kai = { groups: ["scrutiny team"] };
  const kai = new Visitor();
  const at = await answered(
    kai,
    "kai",
    await office.invites("kai@wexshire.example"),
  );
  await portal.kill();
  const { address } = portal;
  portal = await startPortal("wexshire", new Date().toISOString(), {
    ...settings(),
    PORTAL_URLS: address,
  });
  expect((await kai.fetch(at)).headers.get("Location")).toBe(
    "/recommendations",
  );
});

test("no secret, code or subject stands in the log", () => {
  const log = portal.said.join("\n");
  expect(log).not.toContain("a secret of tests alone");
  expect(log).not.toMatch(/code=|id_token|mallory/);
});

test("an organisation whose sign-in is away is said to be, within seconds", async () => {
  organisation.server.closeAllConnections();
  organisation.server.close();
  await once(organisation.server, "close");
  const away = await startPortal(
    "wexshire",
    new Date().toISOString(),
    through(organisation.issuer),
  );
  const began = performance.now();
  expect(
    await new Visitor().asks(`${away.address}/identity/with`, {
      organisation: "wexshire",
    }),
  ).toMatchObject({ errors: [{ code: "ORGANISATION_AWAY" }] });
  expect(performance.now() - began).toBeLessThan(5_000);
  await away.stop();
});
