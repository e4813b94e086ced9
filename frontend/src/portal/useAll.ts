import { useEffect, useState } from "react";
import { ServerFault } from "./graphql";
import { useViewer } from "./useViewer";

interface Page<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Everything of the lists of the viewer's forces, page after page, so that one can search it while it fills. */
export function useAll<Row extends { id: string }>(page: (force: string, after: string | null) => Promise<Page<Row>>) {
  const { forces } = useViewer();
  const own = forces.map(({ slug }) => slug).join(" ");
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [fault, setFault] = useState<ServerFault | null>(null);

  useEffect(() => {
    const gone = new AbortController();
    const load = async ([force, ...others]: string[], after: string | null): Promise<void> => {
      if (!force) return;
      const { nodes, pageInfo } = await page(force, after);
      if (gone.signal.aborted) return;
      setRows((before) => [...before, ...nodes.filter(({ id }) => !before.some((row) => row.id === id))]);
      await (pageInfo.hasNextPage ? load([force, ...others], pageInfo.endCursor) : load(others, null));
    };
    setRows([]);
    load(own.split(" "), null).catch((error: unknown) => {
      if (!gone.signal.aborted) setFault(error instanceof ServerFault ? error : new ServerFault(null));
    });
    return () => {
      gone.abort();
    };
  }, [page, own]);

  return { rows, fault };
}
