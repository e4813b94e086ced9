import { without } from "../ui/filterAddress";
import { chosenOf } from "./choices";

export const dueOrders = ["DUE_SOONEST", "DUE_LATEST"] as const;

const sorts = { DUE_SOONEST: "ascending", DUE_LATEST: "descending" } as const;

/** The heading of the due dates leads to what is due soonest, then to what is due latest, from the first page on. */
export function sortByDueDate(address: URLSearchParams, [order] = chosenOf(address, "order", dueOrders)) {
  const next = without(address, "order");
  next.set("order", order === "DUE_SOONEST" ? "DUE_LATEST" : "DUE_SOONEST");
  return { to: `?${next.toString()}`, ...(order && { now: sorts[order] }) };
}
