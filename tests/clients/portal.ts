// Where the portal of this run answers, and a plain way to ask it.
import { inject } from "vitest";

export const portal = inject("portal");
export const endpoint = `${portal}/graphql`;

/** Asks with nothing but fetch, and answers with the data; what the server refuses is thrown. */
export async function ask<Data>(query: string, variables?: object) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
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
