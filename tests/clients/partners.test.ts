// Clients of OAuth 2.0 that others wrote, unchanged, against the portal's token server; and docs/partners.md, command by command.
import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import * as oauth from "oauth4webapi";
import * as openid from "openid-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPortal, type Portal } from "../host.js";

const body = "york-and-north-yorkshire-mayor";
const scope = `panel:${body}`;
const question = JSON.stringify({ query: "{ viewer { role } }" });
const json = { "Content-Type": "application/json" };
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the portal of the tests is on this machine, without https
const onThisMachine: typeof oauth.allowInsecureRequests =
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
  oauth.allowInsecureRequests;
let portal: Portal;

// Of its own, by the true time: clients that sign say when they do.
beforeAll(async () => {
  portal = await startPortal("north-yorkshire", new Date().toISOString());
}, 60_000);
afterAll(() => portal.stop());

test("openid-client finds the server, gets a token by its secret, reads, and is refused once it has ended it", async () => {
  const { clientId, secret } = await registered();
  for (const way of [
    openid.ClientSecretBasic(secret),
    openid.ClientSecretPost(secret),
  ]) {
    const server = await found(clientId, way);
    const { access_token: token } = await openid.clientCredentialsGrant(
      server,
      { scope },
    );
    expect(await roleSeen(server, token)).toBe("PARTNER");
    expect(await openid.tokenIntrospection(server, token)).toMatchObject({
      active: true,
      client_id: clientId,
    });

    await openid.tokenRevocation(server, token);

    await expect(roleSeen(server, token)).rejects.toThrow(
      openid.WWWAuthenticateChallengeError,
    );
  }
});

test("openid-client proves who it is by a key", async () => {
  const keys = await pair();
  const { clientId, secret } = await registered(keys.publicKeys);
  const server = await found(clientId, openid.PrivateKeyJwt(keys.privateKey));

  const { access_token: token } = await openid.clientCredentialsGrant(server, {
    scope,
  });

  expect(secret).toBeNull();
  expect(await roleSeen(server, token)).toBe("PARTNER");
});

test("oauth4webapi gets a token by its secret and by a key, and is told why it gets none", async () => {
  const server = await discovered();
  const keys = await pair();
  const [bySecret, byKey] = [
    await registered(),
    await registered(keys.publicKeys),
  ];

  const first = await asked(
    server,
    bySecret.clientId,
    oauth.ClientSecretBasic(bySecret.secret),
  );
  const second = await asked(
    server,
    byKey.clientId,
    oauth.PrivateKeyJwt(keys.privateKey),
  );

  expect([first.token_type, second.token_type]).toEqual(["bearer", "bearer"]);
  await expect(
    asked(server, bySecret.clientId, oauth.ClientSecretBasic("not the secret")),
  ).rejects.toMatchObject({ status: 401 });
  await expect(
    asked(
      server,
      bySecret.clientId,
      oauth.ClientSecretBasic(bySecret.secret),
      `office:${body}`,
    ),
  ).rejects.toMatchObject({ status: 400 });
});

test("docs/partners.md leads from a fresh installation to a nightly copy, and to reading for a person", async () => {
  const fresh = await startPortal("north-yorkshire", new Date().toISOString(), {
    PORTAL_DEMONSTRATION: "false",
  });
  try {
    const page = await readFile(
      new URL("../../docs/partners.md", import.meta.url),
      "utf8",
    );
    const commands = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, c]) => c);
    const code = fresh.said.join("\n").match(/enter the code (\S+)/)?.[1] ?? "";
    const told = commands
      .join("\n")
      .replace("http://localhost:5080", fresh.address)
      .replace("XXXXX-XXXXX-XXXXX-XXXXX", code);
    const folder = await mkdtemp(join(tmpdir(), "partner-"));

    const { stdout } = await promisify(execFile)("bash", ["-euc", told], {
      cwd: folder,
    });

    expect(commands).toHaveLength(19);
    for (const said of [
      '"role":"PARTNER"', // the first page
      "North Yorkshire: national child protection inspection",
      "401changed: 13\n", // the token that was ended, then every night
      "schema: 304\n",
      /as a file and by the API: [1-9]\d* reports\n/,
      '"forceStatus":', // as at a day
      /feed: \S+/,
      "E23000009,north-yorkshire,our own figure\n",
      `${fresh.address}/connect/authorize?client_id=`,
      '"viewer":{"name":"Bryn","role":"PARTNER","partner":{"name":"Our app for people"}}',
      /HTTP\/1.1 429 Too Many Requests\nRetry-After: \d+\n$/,
    ])
      expect(stdout).toMatch(said);
  } finally {
    await fresh.stop();
  }
}, 120_000);

/** A partner that the administrator has just registered: its name, and its secret where it has one. */
async function registered(publicKeys?: string) {
  const ours = { ...json, "X-Portal": "1", Origin: portal.address };
  const signedIn = await fetch(`${portal.address}/sign-in/demo`, {
    method: "POST",
    headers: ours,
    body: JSON.stringify({ role: "ADMINISTRATOR" }),
  });
  const [cookie = ""] = signedIn.headers.getSetCookie();
  const answer = await fetch(`${portal.address}/graphql`, {
    method: "POST",
    headers: { ...ours, Cookie: cookie.split(";")[0] ?? "" },
    body: JSON.stringify({
      query:
        "mutation($input: RegisterPartnerInput!) { registerPartner(input: $input) { partner { clientId newSecret } } }",
      variables: {
        input: {
          name: "A program of tests",
          contact: "api@partnership.example",
          clearance: "PANEL",
          body,
          publicKeys,
        },
      },
    }),
  });
  const { data } = (await answer.json()) as {
    data: {
      registerPartner: { partner: { clientId: string; newSecret: string } };
    };
  };
  const { clientId, newSecret } = data.registerPartner.partner;
  return { clientId, secret: newSecret };
}

async function pair() {
  const keys = await crypto.subtle.generateKey(
    { name: "ECDSA", namedCurve: "P-256" },
    true,
    ["sign", "verify"],
  );
  const open = await crypto.subtle.exportKey("jwk", keys.publicKey);
  return {
    privateKey: keys.privateKey,
    publicKeys: JSON.stringify({
      keys: [{ kty: open.kty, crv: open.crv, x: open.x, y: open.y }],
    }),
  };
}

function found(clientId: string, way: openid.ClientAuth) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the portal of the tests is on this machine, without https
  const onThisMachine = openid.allowInsecureRequests;
  return openid.discovery(new URL(portal.address), clientId, undefined, way, {
    execute: [onThisMachine],
    algorithm: "oauth2",
  });
}

async function roleSeen(server: openid.Configuration, token: string) {
  const answer = await openid.fetchProtectedResource(
    server,
    token,
    new URL(`${portal.address}/graphql`),
    "POST",
    question,
    new Headers(json),
  );
  const { data } = (await answer.json()) as {
    data: { viewer: { role: string } };
  };
  return data.viewer.role;
}

async function discovered() {
  const issuer = new URL(portal.address);
  return oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, {
      algorithm: "oauth2",
      [onThisMachine]: true,
    }),
  );
}

async function asked(
  server: oauth.AuthorizationServer,
  clientId: string,
  way: oauth.ClientAuth,
  wanted = scope,
) {
  const client = { client_id: clientId };
  return oauth.processClientCredentialsResponse(
    server,
    client,
    await oauth.clientCredentialsGrantRequest(
      server,
      client,
      way,
      new URLSearchParams({ scope: wanted }),
      { [onThisMachine]: true },
    ),
  );
}
