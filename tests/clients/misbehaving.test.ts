// A sign-in that answers otherwise than it should: of all that it says, the portal believes nothing.
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportJWK, SignJWT, UnsecuredJWT, type JWTPayload } from "jose";
import { startPortal, type Portal } from "../host.js";
import { client, listening, through } from "../provider.js";
import { Office, role } from "./office.js";
import { Visitor } from "./visitor.js";

const rsa = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
const [own, foreign] = [rsa().privateKey, rsa().privateKey];
const good = (claims: JWTPayload) =>
  new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "1" }).sign(own);
type Token = (claims: JWTPayload) => string | Promise<string>;

let portal: Portal;
let organisation: Awaited<ReturnType<typeof listening>>;
let nonce: string;
let token: Token = good;
let invitation: string;

beforeAll(async () => {
  organisation = await listening();
  const { issuer, server } = organisation;
  const jwk = await exportJWK(createPublicKey(own));
  const at = (path: string) => `${issuer}${path}`;
  const idToken = () =>
    token({
      iss: issuer,
      sub: "mallory",
      aud: client.id,
      nonce,
      iat: Math.floor(Date.now() / 1000),
      exp: Math.floor(Date.now() / 1000) + 300,
      groups: ["approvers"],
    });
  const answers: Record<string, () => object | Promise<object>> = {
    "/.well-known/openid-configuration": () => ({
      issuer,
      authorization_endpoint: at("/auth"),
      token_endpoint: at("/token"),
      jwks_uri: at("/keys"),
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
      authorization_response_iss_parameter_supported: true,
    }),
    "/keys": () => ({ keys: [{ ...jwk, kid: "1", use: "sig", alg: "RS256" }] }),
    "/token": async () => ({
      access_token: "any",
      token_type: "Bearer",
      expires_in: 300,
      id_token: await idToken(),
    }),
  };
  server.on("request", (asked, answer) => {
    const known = answers[asked.url ?? ""];
    void Promise.resolve(known?.()).then((said) => {
      answer.writeHead(said ? 200 : 404, {
        "Content-Type": "application/json",
      });
      answer.end(JSON.stringify(said ?? {}));
    });
  });
  portal = await startPortal(
    "wexshire",
    new Date().toISOString(),
    through(issuer),
  );
  const office = new Office(portal);
  await office.opens();
  invitation = await office.invites("mallory@wexshire.example");
});

afterAll(async () => {
  await portal.stop();
  organisation.server.close();
});

/** Comes back with a code; with what else the address is made to say. */
async function comes(said: Token, more: Record<string, string> = {}) {
  const visitor = new Visitor();
  const going = await visitor.asks<{ address: string }>(
    `${portal.address}/identity/with`,
    { organisation: "wexshire", invitation },
  );
  const asked = new URL(going?.address ?? "").searchParams;
  nonce = asked.get("nonce") ?? "";
  token = said;
  const back = new URL(asked.get("redirect_uri") ?? "");
  back.search = new URLSearchParams({
    code: "any",
    state: asked.get("state") ?? "",
    iss: organisation.issuer,
    ...more,
  }).toString();
  const answer = await visitor.fetch(back);
  return {
    to: answer.headers.get("Location"),
    as: await role(visitor, portal),
  };
}

const otherwise =
  (altered: JWTPayload): Token =>
  (claims) =>
    good({ ...claims, ...altered });

const mischief: [string, Token, Record<string, string>?][] = [
  ["another issuer", otherwise({ iss: "https://other.example" })],
  ["another client", otherwise({ aud: "another" })],
  ["another request's nonce", otherwise({ nonce: "another" })],
  ["no nonce", otherwise({ nonce: undefined })],
  ["nobody's number", otherwise({ sub: undefined })],
  [
    "a time that is over",
    otherwise({ exp: Math.floor(Date.now() / 1000) - 120 }),
  ],
  [
    "another's signature",
    (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid: "1" })
        .sign(foreign),
  ],
  ["no signature", (claims) => new UnsecuredJWT(claims).encode()],
  [
    "a signature by the client's secret",
    (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "HS256", kid: "1" })
        .sign(new TextEncoder().encode(client.secret.padEnd(32))),
  ],
  ["an answer of another issuer", good, { iss: "https://other.example" }],
  ["a refusal", good, { error: "server_error", code: "" }],
];

test("what is asked is a code with PKCE, answered by a redirect, with a short state and a nonce, and without a client's secret", async () => {
  const said = await new Visitor().asks<{ address: string }>(
    `${portal.address}/identity/with`,
    { organisation: "wexshire" },
  );
  const asked = new URL(said?.address ?? "").searchParams;
  expect(asked.get("response_type")).toBe("code");
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("redirect_uri")).toBe(
    `${portal.address}/identity/with/wexshire`,
  );
  expect(asked.get("scope")?.split(" ").sort()).toEqual([
    "email",
    "groups",
    "openid",
  ]);
  expect(asked.get("nonce")?.length).toBeGreaterThan(20);
  // A name of what the database holds, sealed.
  expect(asked.get("state")?.length).toBeLessThan(100);
  expect(asked.has("client_secret")).toBe(false);
});

test.each(mischief)("%s lets nobody in", async (_, said, more) => {
  expect(await comes(said, more)).toEqual({
    to: "/sign-in/refused?why=NoAnswer&organisation=wexshire",
    as: "VISITOR",
  });
});

test("groups that are told elsewhere are unknown, and nothing is concluded from them", async () => {
  const told = otherwise({
    groups: undefined,
    _claim_names: { groups: "src1" },
    _claim_sources: { src1: { endpoint: "https://graph.example" } },
  });
  expect(await comes(told)).toEqual({
    to: "/sign-in/refused?why=GroupsUnknown&organisation=wexshire",
    as: "VISITOR",
  });
});

test("whoever turned back is told so", async () => {
  expect(await comes(good, { error: "access_denied", code: "" })).toMatchObject(
    {
      to: "/sign-in/refused?why=TurnedBack&organisation=wexshire",
    },
  );
});

test("as it should be, the same lets somebody in", async () => {
  expect(await comes(good)).toEqual({ to: "/", as: "APPROVER" });
});
