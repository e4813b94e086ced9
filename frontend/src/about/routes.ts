import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "words", lazy: () => import("./WordsPage") },
  { path: "data", lazy: () => import("./DataPage") },
  { path: "accessibility", lazy: () => import("./AccessibilityPage") },
];
