import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "forces", lazy: () => import("./ForcesPage") },
  { path: "forces/:slug", lazy: () => import("./ForcePage") },
  { path: "forces/:slug/monitoring", lazy: () => import("./RecordMonitoringPage") },
  { path: "bodies/:slug", lazy: () => import("./BodyPage") },
  { path: "bodies/:slug/office", lazy: () => import("./RecordHolderPage") },
];
