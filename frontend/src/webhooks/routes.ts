import type { RouteObject } from "react-router";

export const routes: RouteObject[] = [
  { path: "partners/:partner/webhooks", lazy: () => import("./WebhooksPage") },
  { path: "partners/:partner/webhooks/register", lazy: () => import("./RegisterPage") },
  { path: "webhooks/:id", lazy: () => import("./WebhookPage") },
  { path: "webhooks/:id/change", lazy: () => import("./ChangePage") },
  { path: "webhooks/:id/secret", lazy: () => import("./SecretPage") },
];
