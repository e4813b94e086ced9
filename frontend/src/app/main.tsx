import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { loadLanguage } from "../portal/language";
import "../ui/styles.scss";
import { createRouter } from "./router";

await loadLanguage();

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000 } } });
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={createRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  );
