import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "reports/:reference/comments", lazy: () => import("./CommentsPage") },
  { path: "reports/:reference/comments/check", lazy: () => import("./CheckCommentsPage") },
];
