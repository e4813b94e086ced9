import type { Option } from "./Choices";
import { longDate } from "./dates";
import { isoDate, typedDate } from "./typedDate";

/** `name` is the parameter in the address; the page reads it from there. */
export type Filter =
  | { kind: "text"; name: string; label: string; hint?: string }
  /** With `before`, only days before that one can be asked for. */
  | { kind: "date"; name: string; label: string; hint?: string; before?: string }
  | { kind: "checkboxes"; name: string; label: string; options: readonly Option[] }
  /** `unchosen` says what holds where none is chosen: all, where nothing else is said. */
  | { kind: "select"; name: string; label: string; options: readonly Option[]; unchosen?: string };

/** What restricts nothing, such as a date that is none, was not chosen. */
function canBeChosen(filter: Filter, value: string) {
  if (filter.kind !== "date") return true;
  return isoDate(typedDate(value)) !== null && (filter.before === undefined || value < filter.before);
}

function wordOf(filter: Filter, value: string) {
  if (filter.kind === "text") return value;
  if (filter.kind === "date") return longDate(value);
  return filter.options.find((option) => option.value === value)?.text ?? value;
}

/** The filters that the address chooses, each in the words of its option. */
export function chosenFilters(filters: readonly Filter[], address: URLSearchParams) {
  return filters.flatMap((filter) =>
    address
      .getAll(filter.name)
      .filter((value) => canBeChosen(filter, value))
      .map((value) => ({ name: filter.name, value, text: `${filter.label}: ${wordOf(filter, value)}` })),
  );
}

/** The address without some parameters, or without one value of one; and from its first page again. */
export function without(
  address: URLSearchParams,
  ...gone: readonly (string | readonly [name: string, value: string])[]
) {
  const next = new URLSearchParams(address);
  for (const entry of ["before", "after", ...gone])
    if (typeof entry === "string") next.delete(entry);
    else next.delete(entry[0], entry[1]);
  return next;
}
