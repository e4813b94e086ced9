import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "publish/:id", lazy: () => import("./PublishPage") },
  { path: "publish/:id/warnings/:warning", lazy: () => import("./WarningPage") },
  { path: "publish/:id/withdraw", lazy: () => import("./WithdrawPage") },
];
