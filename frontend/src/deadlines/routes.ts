import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "deadlines", lazy: () => import("./DeadlinesPage") },
  { path: "deadlines/due", lazy: () => import("./DuePage") },
];
