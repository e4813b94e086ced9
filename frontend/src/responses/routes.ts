import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "responses", lazy: () => import("./ResponsesPage") },
  { path: "reports/:reference/comments", lazy: () => import("./CommentsPage") },
  { path: "reports/:reference/comments/check", lazy: () => import("./CheckCommentsPage") },
  { path: "reports/:reference/invite", lazy: () => import("./InvitePage") },
  { path: "reports/:reference/response", lazy: () => import("./BeginPage") },
  { path: "responses/:reference", lazy: () => import("./ResponsePage") },
  { path: "responses/:reference/comments", lazy: () => import("./OwnCommentsPage") },
  { path: "responses/:reference/reply", lazy: () => import("./ReplyPage") },
  { path: "responses/:reference/explanations/:recommendation", lazy: () => import("./ExplainPage") },
  { path: "responses/:reference/withhold/:recommendation", lazy: () => import("./WithholdPage") },
  { path: "responses/:reference/submit", lazy: () => import("./SubmitPage") },
  { path: "responses/:reference/action-plan", lazy: () => import("./ActionPlanPage") },
  { path: "responses/:reference/review", lazy: () => import("./ReviewPage") },
  { path: "responses/:reference/decide", lazy: () => import("./DecidePage") },
  { path: "responses/:reference/publish", lazy: () => import("./PublishResponsePage") },
  { path: "responses/:reference/copies", lazy: () => import("./CopiesPage") },
];
