import { lazy, Suspense } from "react";
import { useViewer } from "./useViewer";

const RecordHistory = lazy(() => import("./RecordHistory"));

/** What was done to a record and its parts, for whoever may read the trail; nothing of it is loaded before somebody asks. */
export function History({ of }: { of: string }) {
  const { may } = useViewer();
  if (!may("READ_AUDIT")) return null;

  return (
    <Suspense>
      <RecordHistory of={of} />
    </Suspense>
  );
}
