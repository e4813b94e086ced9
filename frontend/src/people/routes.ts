import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "set-up", lazy: () => import("./SetUpPage") },
  { path: "invitation", lazy: () => import("./LinkPage") },
  { path: "password/new", lazy: () => import("./LinkPage") },
  { path: "password/forgotten", lazy: () => import("./ForgottenPage") },
  { path: "account", lazy: () => import("./AccountPage") },
  { path: "account/calendar", lazy: () => import("./CalendarPage") },
  { path: "account/password", lazy: () => import("./ChangePasswordPage") },
  { path: "account/authenticator", lazy: () => import("./AuthenticatorPage") },
  { path: "account/authenticator/off", lazy: () => import("./SecondProofOffPage") },
  { path: "account/recovery-codes", lazy: () => import("./RecoveryCodesPage") },
  { path: "people", lazy: () => import("./PeoplePage") },
  { path: "people/invite", lazy: () => import("./InvitePage") },
  { path: "people/mail", lazy: () => import("./MailPage") },
  { path: "people/:id", lazy: () => import("./PersonPage") },
  { path: "people/:id/role", lazy: () => import("./GiveRolePage") },
  { path: "people/:id/second-proof", lazy: () => import("./LostProofPage") },
  { path: "people/:id/end", lazy: () => import("./EndPage") },
  { path: "people/:id/end-role/:role", lazy: () => import("./EndPage") },
  { path: "security", lazy: () => import("./SecurityPage") },
];
