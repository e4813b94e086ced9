import type { RouteObject } from "react-router";
import { ErrorPage, NotFound } from "./ErrorPage";
import { Layout } from "./Layout";

/** Under this id the rooms hang their pages. */
export const pages = "pages";

/** Every page is its own chunk: a page's file exports it as `Component`. */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    hydrateFallbackElement: <></>,
    errorElement: (
      <main className="govuk-width-container govuk-main-wrapper">
        <ErrorPage />
      </main>
    ),
    children: [
      {
        id: pages,
        errorElement: <ErrorPage />,
        children: [
          { index: true, lazy: () => import("./HomePage") },
          { path: "*", element: <NotFound /> },
        ],
      },
    ],
  },
];
