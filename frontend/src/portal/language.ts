import { i18n, type Messages } from "@lingui/core";

export type LanguageCode = "en" | "cy";

const isWelsh = (path: string) => /^\/cy(\/|$)/.test(path);

/** Welsh pages live below /cy; a page speaks one language for as long as it lives. */
export const language: LanguageCode = isWelsh(window.location.pathname) ? "cy" : "en";

export const basename = language === "cy" ? "/cy" : "/";

/** The address of a page in a language; `path` is the router's, without the language. */
export const addressIn = (code: LanguageCode, path: string) =>
  code === "cy" ? `/cy${path === "/" ? "" : path}` : path;

/** A file of texts in one language. */
export interface Words {
  messages: Messages;
}

export const speak = ({ messages }: Words) => {
  i18n.load(language, messages);
};

/** The words that every page may need; a room brings its own. */
export async function loadLanguage() {
  const words = { en: () => import("../locales/en.po"), cy: () => import("../locales/cy.po") };
  speak(await words[language]());
  i18n.activate(language);
  document.documentElement.lang = language;
}
