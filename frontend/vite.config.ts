import babel from "@rolldown/plugin-babel";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { ahead } from "./ahead";
import { compressed } from "./compressed";

/** The server answers only documents that it knows: it reads them, by their hash, from beside the pages. */
const trustedDocuments = (): Plugin => ({
  name: "trusted-documents",
  apply: "build",
  generateBundle() {
    const source = readFileSync(`${import.meta.dirname}/src/gql/persisted-documents.json`, "utf8");
    this.emitFile({ type: "asset", fileName: "trusted-documents.json", source });
  },
});

/** A document is its hash: as a constant, the bundler writes it into the page that asks for it. A fragment alone is not asked for, and its text need not be downloaded. */
const documentsAreTheirHashes = (): Plugin => ({
  name: "documents-are-their-hashes",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/src/gql/graphql.ts")
      ? {
          code: code
            .replaceAll(/\{"__meta__":\{"hash":("\w+")\}\}/g, "$1")
            .replaceAll("new TypedDocumentString(", "/*#__PURE__*/ new TypedDocumentString("),
          map: null,
        }
      : null,
});

const packages = `${import.meta.dirname}/../node_modules`;
const server = { target: "http://localhost:5080", changeOrigin: true };

export default defineConfig({
  plugins: [
    documentsAreTheirHashes(), // before the others, which would write its lines anew
    react(),
    babel({ plugins: ["@lingui/babel-plugin-lingui-macro"] }),
    lingui(),
    trustedDocuments(),
    ahead(),
    compressed(),
  ],
  resolve: {
    alias: [
      { find: "/moj-images", replacement: `${packages}/@ministryofjustice/frontend/moj/assets/images` },
      // Its package names only the build with warnings for developers, which readers need not download.
      { find: /^react-router$/, replacement: `${packages}/react-router/dist/production/index.mjs` },
    ],
  },
  css: {
    // MoJ Frontend loads govuk-frontend as "node_modules/…", so Sass looks from the folder above that.
    preprocessorOptions: { scss: { loadPaths: [`${packages}/..`], quietDeps: true } },
    // govuk-frontend carries an old browser's hack that the parser must pass over.
    lightningcss: { errorRecovery: true },
  },
  build: {
    manifest: true,
    target: "es2022",
    // Nothing is inlined: the content security policy admits no data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      optimization: { inlineConst: { mode: "all" } },
      output: {
        codeSplitting: {
          groups: [
            // What asks the server, and what speaks: it runs while the libraries are still on their way.
            {
              name: "first",
              test: /preload-helper|node_modules\/@lingui\/core\/|src\/(gql\/|portal\/(graphql|language|Reading)\.)/,
            },
            // What draws a QR code belongs to the one page that shows it.
            { name: "libraries", test: /node_modules\/(?!uqr\/)/ },
            // A browser loads six files at once over HTTP/1.1, and small files do not compress: what pages share stands in few.
            // What every page needs beside the libraries.
            {
              name: "frame",
              test: /src\/(portal\/(signInAndBack|useRead|useViewer)\.|ui\/(dates|headingFocus|Loading|PageHeading|SiteName)\.)/,
            },
            // What most pages are made of.
            {
              name: "page",
              test: /src\/(portal\/(found|NotNow|Written)\.|ui\/(BackLink|Button|Details|DoneBanner|InsetText|NotificationBanner|SummaryList|Table|Tag|typedDate)\.)/,
            },
            // How the record's states and kinds are called and look, in every room.
            {
              name: "words",
              test: /src\/portal\/(AudienceTag|choices|inspectionWords|marks|Meaning|recommendationWords|statusTags|statusWords|trackWords)\./,
            },
            // What one types into, and what keeps it and sends it.
            { name: "fields", test: /src\/ui\/(Choices|Field|Fieldset|Select|TextInput)\./ },
            {
              name: "form",
              test: /src\/(portal\/(doneOn|useAct)|ui\/(DateInput|drafts|ErrorSummary|Form|TextArea|typedText|useForm))\./,
            },
            // What lists are narrowed, ordered, paged and taken away by.
            {
              name: "list",
              test: /src\/(portal\/(cursors|DownloadLinks|reportFilter|sortByDueDate|useForceFilter|useOwnFilter|usePageArguments)\.|ui\/(filterAddress|FilterPanel|Listing|Pagination)\.)/,
            },
            // What stands on the page of one record.
            {
              name: "record",
              test: /src\/portal\/(History|PublishLink|RecordedLater|SaidEntry|Sources|Withdrawals)\./,
            },
            // What the pages of one meeting share.
            { name: "meeting", test: /src\/meetings\/(itemLook|Papers|preparingWords|WithheldItems)\./ },
          ],
        },
      },
    },
  },
  server: { proxy: { "/graphql": server, "/sign-in/demo": server, "/sign-out": server, "/editions": server } },
  test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"], setupFiles: ["src/app/testSetup.ts"] },
});
