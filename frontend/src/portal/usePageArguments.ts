import { useSearchParams } from "react-router";

const pageSize = 25;

/** The page of a list that the address asks for, as the arguments of a connection. */
export function usePageArguments() {
  const [address] = useSearchParams();
  const before = address.get("before");
  return before === null ? { first: pageSize, after: address.get("after") } : { last: pageSize, before };
}
