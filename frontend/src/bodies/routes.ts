import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "forces", lazy: () => import("./ForcesPage") },
  { path: "forces/:slug", lazy: () => import("./ForcePage") },
  { path: "forces/:slug/monitoring", lazy: () => import("./RecordMonitoringPage") },
  { path: "bodies/succession", lazy: () => import("./RecordSuccessionPage") },
  { path: "bodies/:slug", lazy: () => import("./BodyPage") },
  { path: "bodies/:slug/office", lazy: () => import("./RecordHolderPage") },
  { path: "bodies/:slug/office/end", lazy: () => import("./EndHolderPage") },
];
