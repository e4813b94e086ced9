import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { loadLanguage } from "../portal/language";
import "../ui/styles.scss";
import { createRouter } from "./router";

/** "Page not found" is an answer, not a fault: it leaves nothing in the browser's log. */
const log = (error: unknown) => {
  if (!(error instanceof Response)) console.error(error);
};

await loadLanguage();

const root = document.getElementById("root");
if (root)
  createRoot(root, { onCaughtError: log }).render(
    <StrictMode>
      <RouterProvider router={createRouter()} onError={log} />
    </StrictMode>,
  );
