import { useSearchParams } from "react-router";
import { dayOf } from "./choices";
import { useViewer } from "./useViewer";

/** A past day that the address names. Of today it asks what stands now, and a day that has not come is passed over. */
export function usePastDay(name: string) {
  const [address] = useSearchParams();
  const { today } = useViewer();
  const day = dayOf(address, name);
  return day !== null && day < today ? day : null;
}
