import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "responses", lazy: () => import("./ResponsesPage") },
  { path: "reports/:reference/comments", lazy: () => import("./CommentsPage") },
  { path: "reports/:reference/comments/check", lazy: () => import("./CheckCommentsPage") },
];
