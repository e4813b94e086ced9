import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "requests/draft", lazy: () => import("./DraftPage") },
  { path: "requests/:reference/edit", lazy: () => import("./EditPage") },
  { path: "requests/:reference/send", lazy: () => import("./SendPage") },
  { path: "requests/figures", lazy: () => import("./FiguresPage") },
  { path: "requests/:reference/acknowledge", lazy: () => import("./AcknowledgePage") },
  { path: "requests/:reference/assign", lazy: () => import("./AssignPage") },
  { path: "requests/:reference/ask", lazy: () => import("./AskPage") },
  { path: "requests/:reference/clarify", lazy: () => import("./ClarifyPage") },
  { path: "requests/:reference/more-time", lazy: () => import("./MoreTimePage") },
  { path: "requests/:reference/extend", lazy: () => import("./ExtendPage") },
  { path: "requests/:reference/decline", lazy: () => import("./DeclinePage") },
  { path: "requests/:reference/answer", lazy: () => import("./AnswerPage") },
  { path: "requests/:reference/refuse", lazy: () => import("./RefusePage") },
  { path: "requests/:reference/return", lazy: () => import("./ReturnPage") },
  { path: "requests/:reference/accept", lazy: () => import("./AcceptPage") },
  { path: "requests/:reference/escalate", lazy: () => import("./EscalatePage") },
  { path: "requests/:reference/close", lazy: () => import("./ClosePage") },
  { path: "requests/:reference/withdraw", lazy: () => import("./WithdrawPage") },
  { path: "requests", lazy: () => import("./RequestsPage") },
  { path: "requests/:reference", lazy: () => import("./RequestPage") },
];
