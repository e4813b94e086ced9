import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { ViewerDocument } from "../gql/graphql";
import { loadLanguage } from "../portal/language";
import { askAhead } from "../portal/Reading";
import "../ui/styles.scss";
import { createRouter } from "./router";

/** "Page not found" is an answer, not a fault: it leaves nothing in the browser's log. */
const log = (error: unknown) => {
  if (!(error instanceof Response)) console.error(error);
};

// All that the first page waits for is asked for at once: the words, the page's own file, and who asks.
const words = loadLanguage();
const router = createRouter();
askAhead(ViewerDocument);
await words;

const root = document.getElementById("root");
if (root)
  createRoot(root, { onCaughtError: log }).render(
    <StrictMode>
      <RouterProvider router={router} onError={log} />
    </StrictMode>,
  );
