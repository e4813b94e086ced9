// An organisation's own sign-in as others wrote it (oidc-provider), with the people whom it knows.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export interface Someone {
  groups?: string[];
  email?: string;
  email_verified?: boolean;
}

export const client = { id: "portal", secret: "a secret of tests alone" };

/** The settings of a portal whose people of Wexshire come in through this issuer. */
export const through = (issuer: string) => ({
  PORTAL_DEMONSTRATION: "false",
  PORTAL_OIDC: "wexshire",
  PORTAL_OIDC_WEXSHIRE_NAME: "Wexshire Police",
  PORTAL_OIDC_WEXSHIRE_ISSUER: issuer,
  PORTAL_OIDC_WEXSHIRE_CLIENT: client.id,
  PORTAL_OIDC_WEXSHIRE_SECRET: client.secret,
  PORTAL_OIDC_WEXSHIRE_SCOPES: "groups email",
  PORTAL_OIDC_WEXSHIRE_ROLES:
    "scrutiny team=SCRUTINY_OFFICER@wexshire-pcc; approvers=APPROVER@wexshire-pcc",
});

/** A server on a free port of this machine, by another name than the portal's, so that the browser takes it for another site. */
export async function listening(): Promise<{ issuer: string; server: Server }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { issuer: `http://127.0.0.1:${port}`, server };
}

/** Lets oidc-provider answer there, for the portal at that address: whoever is among its people comes in by any password. */
export function knows(
  { issuer, server }: { issuer: string; server: Server },
  portal: string,
  people: Record<string, Someone>,
) {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${portal}/identity/with/wexshire`],
      },
    ],
    claims: {
      openid: ["sub"],
      groups: ["groups"],
      email: ["email", "email_verified"],
    },
    pkce: { required: () => true },
    cookies: { keys: ["of tests alone"] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people[id] }),
    }),
  });
  server.on("request", provider.callback());
}
