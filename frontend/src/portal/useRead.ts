import { useSuspenseQuery, type QueryKey } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql";
import { graphql } from "./graphql";

/** Reads what a page shows; the page waits until it is there. */
export function useRead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
): Result {
  const queryKey: QueryKey = [document.__meta__?.["hash"], variables];
  return useSuspenseQuery({ queryKey, queryFn: () => graphql(document, variables) }).data;
}
