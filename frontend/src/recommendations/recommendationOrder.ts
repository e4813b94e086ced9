import { t } from "@lingui/core/macro";
import type { RecommendationOrder } from "../gql/graphql";
import { chosenOf } from "../portal/choices";
import { without } from "../ui/filterAddress";

export const orders: readonly RecommendationOrder[] = ["DUE_SOONEST", "DUE_LATEST", "REPORT_EARLIEST"];

export const orderWord = (order: RecommendationOrder): string =>
  ({
    REPORT_LATEST: t`Latest report first`,
    REPORT_EARLIEST: t`Earliest report first`,
    DUE_SOONEST: t`Due soonest first`,
    DUE_LATEST: t`Due latest first`,
  })[order];

const sorts = { DUE_SOONEST: "ascending", DUE_LATEST: "descending" } as const;

/** The heading of the due dates leads to what is due soonest, then to what is due latest, from the first page on. */
export function sortByDueDate(address: URLSearchParams) {
  const [order] = chosenOf(address, "order", ["DUE_SOONEST", "DUE_LATEST"]);
  const next = without(address, "order");
  next.set("order", order === "DUE_SOONEST" ? "DUE_LATEST" : "DUE_SOONEST");
  return { to: `?${next.toString()}`, ...(order && { now: sorts[order] }) };
}
