import { useViewer } from "../portal/useViewer";

/** The forces of a report for which the viewer's body answers. */
export function useOwnForces<Force extends { slug: string }>(forces: readonly Force[]) {
  const viewer = useViewer();
  return forces.filter(({ slug }) => viewer.forces.some((own) => own.slug === slug));
}
