import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [{ path: "work", lazy: () => import("./MyWorkPage") }];
