import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "partners", lazy: () => import("./PartnersPage") },
  { path: "partners/register", lazy: () => import("./RegisterPage") },
  { path: "partners/:id", lazy: () => import("./PartnerPage") },
  { path: "partners/:id/change", lazy: () => import("./ChangePage") },
  { path: "partners/:id/secret", lazy: () => import("./SecretPage") },
  { path: "partners/:id/suspend", lazy: () => import("./StandingPage") },
  { path: "partners/:id/resume", lazy: () => import("./StandingPage") },
  { path: "consent", lazy: () => import("./ConsentPage") },
  { path: "account/programs", lazy: () => import("./ProgramsPage") },
];
