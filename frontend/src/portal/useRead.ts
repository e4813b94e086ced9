import { use, useSyncExternalStore } from "react";
import type { TypedDocumentString } from "../gql/graphql";
import { readingOf } from "./Reading";

/** Reads what a page shows; the page waits until it is there. */
export function useRead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
): Result {
  const reading = readingOf(document, variables);
  return use(useSyncExternalStore(reading.show, reading.latest));
}
