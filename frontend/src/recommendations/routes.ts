import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "recommendations/:reference/progress", lazy: () => import("./ProgressPage") },
  { path: "recommendations/:reference/claim", lazy: () => import("./ClaimPage") },
  { path: "recommendations/:reference/sign-off", lazy: () => import("./SignOffPage") },
  { path: "recommendations", lazy: () => import("./RecommendationsPage") },
  { path: "recommendations/:reference", lazy: () => import("./RecommendationPage") },
  { path: "recommendations/:reference/assurance", lazy: () => import("./AssurancePage") },
  { path: "recommendations/:reference/inspectorate", lazy: () => import("./InspectoratePage") },
  { path: "recommendations/:reference/correct", lazy: () => import("./CorrectPage") },
  { path: "recommendations/:reference/due-date", lazy: () => import("./DueDatePage") },
  { path: "recommendations/:reference/owner", lazy: () => import("./OwnerPage") },
  { path: "recommendations/:reference/repeats", lazy: () => import("./RepeatsPage") },
  { path: "reports/:reference/progress", lazy: () => import("./WholeProgressPage") },
  { path: "reports/:reference/sign-off", lazy: () => import("./WholeSignOffPage") },
  { path: "reports/:reference/assurance", lazy: () => import("./WholeAssurancePage") },
  { path: "reports/:reference/inspectorate", lazy: () => import("./WholeInspectoratePage") },
  { path: "sources/record", lazy: () => import("./RecordSourcePage") },
  { path: "sources/:reference", lazy: () => import("./SourcePage") },
  { path: "sources/:reference/record", lazy: () => import("./PastePage") },
  { path: "reports/:reference/record/recommendations", lazy: () => import("./PastePage") },
  { path: "reports/:reference/record/recommendation", lazy: () => import("./RecordRecommendationPage") },
];
