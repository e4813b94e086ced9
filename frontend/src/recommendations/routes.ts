import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "recommendations/:reference/progress", lazy: () => import("./ProgressPage") },
  { path: "recommendations/:reference/claim", lazy: () => import("./ClaimPage") },
  { path: "recommendations", lazy: () => import("./RecommendationsPage") },
  { path: "recommendations/:reference", lazy: () => import("./RecommendationPage") },
];
