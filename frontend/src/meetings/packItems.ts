interface Numbered {
  number: number;
}

/** What the reader sees and what is withheld from them, in the order of the agenda: the numbers are the same for everybody. */
export const packItems = <Item extends Numbered, Withheld extends Numbered>(
  items: readonly Item[],
  withheld: readonly Withheld[],
) =>
  [
    ...items.map((item) => ({ number: item.number, item, withheld: null })),
    ...withheld.map((one) => ({ number: one.number, item: null, withheld: one })),
  ].sort((one, other) => one.number - other.number);
