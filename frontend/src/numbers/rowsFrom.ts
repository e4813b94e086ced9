export type Rows = (room: string, ...filters: readonly (readonly [string, string | null])[]) => string;

/** Addresses of lists, for the same force and day as the numbers that they stand behind. */
export const rowsFrom =
  (force: string | null, asAt: string | null): Rows =>
  (room, ...filters) => {
    const given = [["force", force] as const, ["asAt", asAt] as const, ...filters].filter(
      (filter): filter is readonly [string, string] => filter[1] !== null,
    );
    const address = new URLSearchParams(given.map(([name, value]) => [name, value])).toString();
    return address === "" ? `/${room}` : `/${room}?${address}`;
  };
