import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "requests/draft", lazy: () => import("./DraftPage") },
  { path: "requests/:reference/edit", lazy: () => import("./EditPage") },
  { path: "requests/:reference/send", lazy: () => import("./SendPage") },
  { path: "requests/:reference/answer", lazy: () => import("./AnswerPage") },
  { path: "requests/:reference/return", lazy: () => import("./ReturnPage") },
  { path: "requests/:reference/accept", lazy: () => import("./AcceptPage") },
  { path: "requests/:reference/withdraw", lazy: () => import("./WithdrawPage") },
  { path: "requests", lazy: () => import("./RequestsPage") },
  { path: "requests/:reference", lazy: () => import("./RequestPage") },
];
