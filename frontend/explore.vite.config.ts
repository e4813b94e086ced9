import babel from "@rolldown/plugin-babel";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./compressed";
import pages from "./vite.config";

// The explorer of the API is built by itself, so that no byte of its large editor comes to the portal's own pages.
export default defineConfig({
  plugins: [react(), babel({ plugins: ["@lingui/babel-plugin-lingui-macro"] }), lingui(), compressed()],
  css: pages.css,
  publicDir: false,
  worker: { format: "es" },
  build: {
    emptyOutDir: false,
    manifest: ".vite/explore.json",
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: "explore.html" },
  },
});
