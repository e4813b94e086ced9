import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "decisions", lazy: () => import("./DecisionsPage") },
  { path: "decisions/draft", lazy: () => import("./DraftPage") },
  { path: "decisions/:reference", lazy: () => import("./DecisionPage") },
  { path: "decisions/:reference/edit", lazy: () => import("./EditPage") },
  { path: "decisions/:reference/sign", lazy: () => import("./SignPage") },
  { path: "decisions/:reference/publish", lazy: () => import("./PublishPage") },
  { path: "decisions/:reference/publish/warnings/:warning", lazy: () => import("./WarningPage") },
  { path: "decisions/:reference/revise", lazy: () => import("./RevisePage") },
];
