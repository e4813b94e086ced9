import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "set-up", lazy: () => import("./SetUpPage") }];
