import { i18n } from "@lingui/core";

export type LanguageCode = "en" | "cy";

const isWelsh = (path: string) => /^\/cy(\/|$)/.test(path);

/** Welsh pages live below /cy; a page speaks one language for as long as it lives. */
export const language: LanguageCode = isWelsh(window.location.pathname) ? "cy" : "en";

export const basename = language === "cy" ? "/cy" : "/";

/** The address of a page in a language; `path` is the router's, without the language. */
export const addressIn = (code: LanguageCode, path: string) =>
  code === "cy" ? `/cy${path === "/" ? "" : path}` : path;

export async function loadLanguage() {
  const catalogs = { en: () => import("../locales/en.po"), cy: () => import("../locales/cy.po") };
  const { messages } = await catalogs[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}
