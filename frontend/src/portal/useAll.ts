import { useEffect, useState } from "react";
import { ServerFault } from "./graphql";

interface Page<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Everything of a force's list, page after page, so that one can search it while it fills. */
export function useAll<Row>(
  page: (force: string | null, after: string | null) => Promise<Page<Row>>,
  force: string | null,
) {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [fault, setFault] = useState<ServerFault | null>(null);

  useEffect(() => {
    const gone = new AbortController();
    const load = async (after: string | null): Promise<void> => {
      const { nodes, pageInfo } = await page(force, after);
      if (gone.signal.aborted) return;
      setRows((before) => (after === null ? nodes : [...before, ...nodes]));
      if (pageInfo.hasNextPage) await load(pageInfo.endCursor);
    };
    load(null).catch((error: unknown) => {
      if (!gone.signal.aborted) setFault(error instanceof ServerFault ? error : new ServerFault(null));
    });
    return () => {
      gone.abort();
    };
  }, [page, force]);

  return { rows, fault };
}
