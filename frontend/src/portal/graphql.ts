import { t } from "@lingui/core/macro";
import type { TypedDocumentString } from "../gql/graphql";
import { language } from "./language";

/** We are broken, or you may not: one sentence for the reader, the server's own where it has one. */
export class ServerFault extends Error {
  constructor(
    sentence: string | null,
    readonly code?: string,
  ) {
    super(sentence ?? t`Sorry, there is a problem with the service. Try again later.`);
  }
}

/** The server's sentences for people; a broken server's holds the number by which it finds the fault in its log. */
const spoken = new Set([
  "INTERNAL",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "UNKNOWN_DOCUMENT",
  "BAD_SEARCH",
  "BAD_CURSOR",
  "IDEMPOTENCY_KEY_REUSED",
  "LOOKS_ONLY",
]);

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Headers that another site's page cannot send with our cookie. */
export const ownRequest = { "X-Portal": "1" };

/** The name by which the server knows a trusted document. */
export const hashOf = <Result, Variables>(document: TypedDocumentString<Result, Variables>) => document.toString();

/** Sends a trusted document by its hash. */
export async function graphql<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables?: Variables,
  attempt?: string,
): Promise<Result> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      ...ownRequest,
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
      "Accept-Language": language,
      ...(attempt !== undefined && { "Idempotency-Key": attempt }),
    },
    body: JSON.stringify({ id: hashOf(document), variables }),
  }).catch(() => null);

  if (response === null) throw new ServerFault(t`The portal cannot be reached. Check your connection and try again.`);
  const answer = (await response.json().catch(() => null)) as Answer<Result> | null;
  if (answer?.data && !answer.errors?.length) return answer.data;
  const error = answer?.errors?.find(({ extensions }) => spoken.has(extensions?.code ?? ""));
  throw new ServerFault(error?.message ?? null, error?.extensions?.code);
}
