import { t } from "@lingui/core/macro";
import type { RecommendationOrder } from "../gql/graphql";

export const orders: readonly RecommendationOrder[] = ["DUE_SOONEST", "DUE_LATEST", "REPORT_EARLIEST"];

export const orderWord = (order: RecommendationOrder): string =>
  ({
    REPORT_LATEST: t`Latest report first`,
    REPORT_EARLIEST: t`Earliest report first`,
    DUE_SOONEST: t`Due soonest first`,
    DUE_LATEST: t`Due latest first`,
  })[order];
