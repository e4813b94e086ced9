// Clients that others wrote, unchanged: their program reads for a person who allows it on the portal's page.
import * as oauth from "oauth4webapi";
import * as openid from "openid-client";
import { expect, test } from "vitest";
import { ask, portal, signedIn } from "./portal.js";

const back = "https://app.partnership.example/back";
const body = "york-and-north-yorkshire-mayor";
const scope = `panel:${body} offline_access`;
const json = { "Content-Type": "application/json" };
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the portal of the tests is on this machine, without https
const { allowInsecureRequests } = openid;
// eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
const onThisMachine = { [oauth.allowInsecureRequests]: true };

test("openid-client sends a person here, comes back with a code, reads, refreshes, and is out when a token is replayed", async () => {
  const server = await found();
  const { answered, verifier, state } = await sent(server, true);
  const first = await openid.authorizationCodeGrant(server, answered, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  expect(await roleSeen(server, first.access_token)).toBe("PARTNER");

  const second = await openid.refreshTokenGrant(server, kept(first));
  const third = await openid.refreshTokenGrant(server, kept(second));
  expect(await roleSeen(server, third.access_token)).toBe("PARTNER");
  await expect(
    openid.refreshTokenGrant(server, kept(first)),
  ).rejects.toMatchObject({ error: "invalid_grant" });

  await expect(
    openid.refreshTokenGrant(server, kept(third)),
  ).rejects.toMatchObject({ error: "invalid_grant" });
  for (const { access_token: token } of [first, second, third])
    await expect(roleSeen(server, token)).rejects.toThrow(
      openid.WWWAuthenticateChallengeError,
    );
});

test("openid-client is told when the person does not allow it, and ends what it was allowed", async () => {
  const server = await found();
  const refused = await sent(server, false);
  await expect(
    openid.authorizationCodeGrant(server, refused.answered, {
      pkceCodeVerifier: refused.verifier,
      expectedState: refused.state,
    }),
  ).rejects.toMatchObject({ error: "access_denied" });

  const { answered, verifier, state } = await sent(server, true);
  await expect(
    openid.authorizationCodeGrant(server, answered, {
      pkceCodeVerifier: openid.randomPKCECodeVerifier(),
      expectedState: state,
    }),
  ).rejects.toMatchObject({ error: "invalid_grant" });
  const tokens = await openid.authorizationCodeGrant(server, answered, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  await openid.tokenRevocation(server, kept(tokens));
  await expect(roleSeen(server, tokens.access_token)).rejects.toThrow(
    openid.WWWAuthenticateChallengeError,
  );
});

test("oauth4webapi finds all of it in the metadata, checks the issuer that came back, and goes the same way", async () => {
  const issuer = new URL(portal);
  const server = await oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, {
      algorithm: "oauth2",
      ...onThisMachine,
    }),
  );
  expect(server.code_challenge_methods_supported).toEqual(["S256"]);
  expect(server.authorization_response_iss_parameter_supported).toBe(true);
  const { clientId, secret } = await registered();
  const client = { client_id: clientId };
  const way = oauth.ClientSecretPost(secret);
  const verifier = oauth.generateRandomCodeVerifier();
  const asked = new URL(server.authorization_endpoint ?? "");
  asked.search = new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    redirect_uri: back,
    scope,
    state: "4711",
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  }).toString();

  const answered = oauth.validateAuthResponse(
    server,
    client,
    await answer(asked, true),
    "4711",
  );
  const first = await oauth.processAuthorizationCodeResponse(
    server,
    client,
    await oauth.authorizationCodeGrantRequest(
      server,
      client,
      way,
      answered,
      back,
      verifier,
      onThisMachine,
    ),
  );
  const second = await oauth.processRefreshTokenResponse(
    server,
    client,
    await oauth.refreshTokenGrantRequest(
      server,
      client,
      way,
      kept(first),
      onThisMachine,
    ),
  );

  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect(second.expires_in).toBeLessThanOrEqual(3600);
  const read = await oauth.protectedResourceRequest(
    second.access_token,
    "POST",
    new URL(`${portal}/graphql`),
    new Headers(json),
    JSON.stringify({ query: "{ viewer { role } }" }),
    onThisMachine,
  );
  expect(await read.json()).toEqual({ data: { viewer: { role: "PARTNER" } } });
});

/** A program that may send people back to its page. */
async function registered() {
  const { registerPartner } = await ask<{
    registerPartner: { partner: { clientId: string; newSecret: string } };
  }>(
    "mutation($input: RegisterPartnerInput!) { registerPartner(input: $input) { partner { clientId newSecret } } }",
    {
      input: {
        name: "An app of tests",
        contact: "api@partnership.example",
        clearance: "PANEL",
        body,
        redirectAddresses: [back],
      },
    },
    await signedIn("ADMINISTRATOR"),
  );
  const { clientId, newSecret } = registerPartner.partner;
  return { clientId, secret: newSecret };
}

async function found() {
  const { clientId, secret } = await registered();
  return openid.discovery(
    new URL(portal),
    clientId,
    undefined,
    openid.ClientSecretBasic(secret),
    { execute: [allowInsecureRequests], algorithm: "oauth2" },
  );
}

/** Sends a person to the portal; with what they come back. */
async function sent(server: openid.Configuration, allows: boolean) {
  const verifier = openid.randomPKCECodeVerifier();
  const state = openid.randomState();
  const asked = openid.buildAuthorizationUrl(server, {
    redirect_uri: back,
    scope,
    state,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  });
  return { answered: await answer(asked, allows), verifier, state };
}

/** What the person's browser does with their answer. */
async function answer(asked: URL, allows: boolean) {
  const headers = await signedIn("SCRUTINY_OFFICER");
  const shown = await fetch(asked, { headers, redirect: "manual" });
  const page = new URL(shown.headers.get("Location") ?? "", portal);
  expect(page.pathname).toBe("/consent");
  const said = await fetch(`${portal}/identity/consent`, {
    method: "POST",
    headers: { ...headers, ...json },
    body: JSON.stringify({ query: page.search, allows }),
  });
  const { address } = (await said.json()) as { address: string };
  const gone = await fetch(new URL(address, portal), {
    headers,
    redirect: "manual",
  });
  return new URL(gone.headers.get("Location") ?? "");
}

const kept = ({ refresh_token: token }: { refresh_token?: string }) =>
  token ?? "";

async function roleSeen(server: openid.Configuration, token: string) {
  const read = await openid.fetchProtectedResource(
    server,
    token,
    new URL(`${portal}/graphql`),
    "POST",
    JSON.stringify({ query: "{ viewer { role } }" }),
    new Headers(json),
  );
  const { data } = (await read.json()) as {
    data: { viewer: { role: string } };
  };
  return data.viewer.role;
}
