import { useEffect, useState } from "react";
import type { TypedDocumentString } from "../gql/graphql";
import { hashOf } from "./graphql";
import { readAnew } from "./Reading";

/** Reads anew what the page shows whenever the thing that the subscription follows has changed. Tells whether the line stands; the browser mends it by itself. */
export function useFollow<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) {
  const [stands, setStands] = useState(true);
  const address = `/graphql/stream?${new URLSearchParams({ id: hashOf(document), variables: JSON.stringify(variables) })}`;

  useEffect(() => {
    let isFirst = true;
    const stream = new EventSource(address);
    stream.addEventListener("open", () => {
      setStands(true);
    });
    stream.addEventListener("error", () => {
      setStands(false);
    });
    // The first event tells what the page has just read; the first one after a broken line what was missed.
    stream.addEventListener("next", () => {
      if (!isFirst) void readAnew();
      isFirst = false;
    });
    stream.addEventListener("complete", () => {
      stream.close();
    });
    return () => {
      stream.close();
    };
  }, [address]);

  return stands;
}
