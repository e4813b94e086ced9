import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "numbers", lazy: () => import("./NumbersPage") },
  { path: "numbers/period", lazy: () => import("./PeriodPage") },
  { path: "changed", lazy: () => import("./ChangedPage") },
];
