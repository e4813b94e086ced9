import { useSuspenseQuery } from "@tanstack/react-query";
import type { TypedDocumentString } from "../gql/graphql";
import { graphql, hashOf } from "./graphql";

/** Reads what a page shows; the page waits until it is there. */
export function useRead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
): Result {
  return useSuspenseQuery({ queryKey: [hashOf(document), variables], queryFn: () => graphql(document, variables) })
    .data;
}
