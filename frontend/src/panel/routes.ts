import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "panel", lazy: () => import("./PanelPage") },
  { path: "panel/record", lazy: () => import("./RecordPage") },
  { path: "panel/:reference", lazy: () => import("./MatterPage") },
  { path: "panel/:reference/reply", lazy: () => import("./ReplyPage") },
  { path: "panel/:reference/publish", lazy: () => import("./PublishPage") },
  { path: "panel/:reference/publish/warnings/:warning", lazy: () => import("./WarningPage") },
  { path: "panel/:reference/revise", lazy: () => import("./RevisePage") },
];
