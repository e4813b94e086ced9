// Where the portal of this run answers, and a plain way to ask it.
import { inject } from "vitest";

export const portal = inject("portal");
export const endpoint = `${portal}/graphql`;

/** Asks with nothing but fetch, and answers with the data; what the server refuses is thrown. */
export async function ask<Data>(
  query: string,
  variables?: object,
  headers?: Record<string, string>,
  of = portal,
) {
  const response = await fetch(`${of}/graphql`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data;
    errors?: { message: string }[];
  };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The headers of somebody who has signed in to the demonstration. */
export async function signedIn(role: string, to = portal) {
  const ours = { "X-Portal": "1", Origin: to };
  const answer = await fetch(`${to}/sign-in/demo`, {
    method: "POST",
    headers: { ...ours, "Content-Type": "application/json" },
    body: JSON.stringify({ role }),
  });
  const [cookie = ""] = answer.headers.getSetCookie();
  return { ...ours, Cookie: cookie.split(";")[0] ?? "" };
}
