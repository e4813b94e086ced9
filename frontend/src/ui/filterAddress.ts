import { longDate } from "./dates";
import type { Filter } from "./FilterPanel";

function wordOf(filter: Filter, value: string) {
  if (filter.kind === "text") return value;
  if (filter.kind === "date") return longDate(value);
  return filter.options.find((option) => option.value === value)?.text ?? value;
}

/** The filters that the address chooses, each in the words of its option. */
export function chosenFilters(filters: readonly Filter[], address: URLSearchParams) {
  return filters.flatMap((filter) =>
    address.getAll(filter.name).map((value) => {
      return { name: filter.name, value, text: `${filter.label}: ${wordOf(filter, value)}` };
    }),
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
