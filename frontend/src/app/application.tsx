import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { createRouter } from "./router";

/** "Page not found" is an answer, not a fault: it leaves nothing in the browser's log. */
const log = (error: unknown) => {
  if (!(error instanceof Response)) console.error(error);
};

/** Draws the page once the words are there; its own file is asked for beside them. */
export async function draw(words: Promise<void>) {
  const router = createRouter();
  await words;
  const root = document.getElementById("root");
  if (root)
    createRoot(root, { onCaughtError: log }).render(
      <StrictMode>
        <RouterProvider router={router} onError={log} />
      </StrictMode>,
    );
}
