import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "meetings/plan", lazy: () => import("./PlanPage") },
  { path: "meetings/:reference/postpone", lazy: () => import("./PostponePage") },
  { path: "meetings/:reference/cancel", lazy: () => import("./CancelPage") },
  { path: "meetings/:reference/agenda", lazy: () => import("./AgendaPage") },
  { path: "meetings/:reference/agenda/add", lazy: () => import("./AddItemPage") },
  { path: "meetings/:reference/agenda/publish", lazy: () => import("./PublishAgendaPage") },
  { path: "meetings/:reference/room", lazy: () => import("./RoomPage") },
  { path: "meetings/:reference/room/close", lazy: () => import("./ClosePage") },
  { path: "meetings/:reference/room/:number/outcome", lazy: () => import("./OutcomePage") },
  { path: "meetings/:reference/room/:number/action", lazy: () => import("./ActionPage") },
  { path: "meetings/:reference/room/:number/assurance/:recommendation", lazy: () => import("./AssurancePage") },
  { path: "meetings/:reference/minutes", lazy: () => import("./MinutesPage") },
  { path: "meetings/:reference/minutes/agree", lazy: () => import("./AgreeMinutesPage") },
  { path: "meetings/:reference/minutes/publish", lazy: () => import("./PublishMinutesPage") },
  { path: "meetings", lazy: () => import("./MeetingsPage") },
  { path: "meetings/:reference", lazy: () => import("./MeetingPage") },
];
