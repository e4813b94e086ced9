import { useViewer } from "./useViewer";

/** The viewer's force, where there is just one. */
export function useOwnForce() {
  const { forces } = useViewer();
  return forces.length === 1 ? (forces[0]?.slug ?? null) : null;
}
