import type { Option } from "../ui/Choices";

const atOnce = 15;

/** What a long list shows, in its own order: everything ticked, what has all the sought words, and how much more there is. */
export function shownOf(options: readonly Option[], sought: string, chosen: readonly string[]) {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ text, hint = "" }: Option) => words.every((word) => `${text} ${hint}`.toLowerCase().includes(word));

  const others = options.filter((option) => !chosen.includes(option.value) && fits(option));
  const seen = new Set([...chosen, ...others.slice(0, atOnce).map(({ value }) => value)]);
  return { shown: options.filter(({ value }) => seen.has(value)), more: Math.max(0, others.length - atOnce) };
}
