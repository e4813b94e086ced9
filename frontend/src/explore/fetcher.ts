import type { Fetcher, FetcherParams } from "@graphiql/toolkit";
import { i18n } from "@lingui/core";
import { getOperationAST, OperationTypeNode, type ExecutionResult } from "graphql";
import { createClient } from "graphql-sse";
import { ownRequest } from "../portal/graphql";

const headers = () => ({ ...ownRequest, "Accept-Language": i18n.locale });

const subscriptions = createClient({ url: "/graphql/stream", headers });

/** Asks as whoever is signed in, as the portal's own pages do; a subscription comes over server-sent events. */
export const fetcher: Fetcher = (asked, options) =>
  isSubscription(asked, options) ? subscriptions.iterate(named(asked)) : ask(asked);

const isSubscription = ({ operationName }: FetcherParams, options: Parameters<Fetcher>[1]) =>
  options?.documentAST &&
  getOperationAST(options.documentAST, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;

const named = ({ query, operationName, variables }: FetcherParams) => ({
  query,
  operationName: operationName ?? undefined,
  variables: variables as Record<string, unknown>,
});

async function ask(asked: FetcherParams) {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      ...headers(),
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
    },
    body: JSON.stringify(asked),
  });
  return (await response.json()) as ExecutionResult;
}
