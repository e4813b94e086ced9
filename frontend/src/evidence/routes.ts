import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "evidence", lazy: () => import("./EvidencePage") },
  { path: "reports/:reference/action-plan", lazy: () => import("./ActionPlanPage") },
  { path: "evidence/offer", lazy: () => import("./OfferPage") },
  { path: "evidence/:reference", lazy: () => import("./PiecePage") },
  { path: "evidence/:reference/withhold", lazy: () => import("./WithholdPage") },
  { path: "evidence/:reference/judge", lazy: () => import("./JudgePage") },
];
