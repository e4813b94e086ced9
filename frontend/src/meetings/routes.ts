import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "meetings/plan", lazy: () => import("./PlanPage") },
  { path: "meetings/:reference/agenda", lazy: () => import("./AgendaPage") },
  { path: "meetings/:reference/agenda/add", lazy: () => import("./AddItemPage") },
  { path: "meetings/:reference/agenda/publish", lazy: () => import("./PublishAgendaPage") },
  { path: "meetings", lazy: () => import("./MeetingsPage") },
  { path: "meetings/:reference", lazy: () => import("./MeetingPage") },
];
