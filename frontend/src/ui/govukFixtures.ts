import { readFileSync } from "node:fs";

const folder = `${import.meta.dirname}/../../../node_modules/govuk-frontend/dist/govuk/components`;

interface Words {
  text: string;
}

interface Item extends Words {
  value: string;
  href: string;
  lang: string;
  current?: boolean;
  checked?: boolean;
  hint?: Words;
  title: Words;
  status: Words & { tag?: Words & { classes?: string } };
}

/** The options of the published fixtures that our components know too. */
export interface Options extends Words {
  id?: string;
  name: string;
  idPrefix?: string;
  classes?: string;
  href: string;
  html: string;
  summaryText: string;
  label: Words;
  tag?: Words;
  hint?: Words;
  errorMessage?: Words;
  fieldset: { legend: Words };
  errorList: (Words & { href: string })[];
  items: Item[];
  values?: Record<"day" | "month" | "year", number>;
  rows: { key: Words; value: Words }[];
}

interface Fixture {
  name: string;
  options: Options;
  html: string;
}

export function fixture(component: string, name: string): Fixture {
  const { fixtures } = JSON.parse(readFileSync(`${folder}/${component}/fixtures.json`, "utf8")) as {
    fixtures: Fixture[];
  };
  const found = fixtures.find((one) => one.name === name);
  if (!found) throw new Error(`${component} has no fixture "${name}"`);
  return found;
}

// Hooks for scripts that we do not load, and marks of React's own.
const ignored = new Set(["data-module", "data-discover", "tabindex"]);

function shape(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replaceAll(/\s+/g, " ");
  if (!(node instanceof Element)) return "";
  const tag = node.tagName.toLowerCase();
  const attributes = [...node.attributes]
    .filter(({ name, value }) => !ignored.has(name) && !(name === "value" && value === ""))
    .map(({ name, value }) => `${name}="${name === "class" ? value.split(" ").sort().join(" ") : value.trim()}"`)
    .sort();
  const inside = [...node.childNodes].map(shape).join("");
  return `<${[tag, ...attributes].join(" ")}>${inside.replaceAll(/ ?(<[^>]*>) ?/g, "$1").trim()}</${tag}>`;
}

/** Markup without what does not matter: blanks, order, where links lead, and names that are made up on either side. */
export function shapeOf(html: string): string {
  const holder = document.createElement("div");
  holder.innerHTML = html;
  return shape(holder)
    .replaceAll(/govuk-notification-banner-title|task-list-|_r_\w+_-?/g, "made-up")
    .replaceAll(/name="[\w-]+-(day|month|year)"/g, 'name="$1"')
    .replaceAll('href="#"', 'href="/"');
}
