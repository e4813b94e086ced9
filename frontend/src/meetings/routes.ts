import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "meetings", lazy: () => import("./MeetingsPage") },
  { path: "meetings/:reference", lazy: () => import("./MeetingPage") },
];
