export interface Stage<Item> {
  heading: string;
  of: (item: Item) => string;
  /** The values that the stage has, in order, each with the rows that it opens. */
  parts: readonly { value: string; label: string; to: string }[];
}

interface Counted {
  count: number;
}

const sum = (items: readonly Counted[]) => items.reduce((all, { count }) => all + count, 0);

/** The parts of a stage side by side, together as wide as the picture. */
export function segments<Item extends Counted>(items: readonly Item[], { of, parts }: Stage<Item>, wide: number) {
  const unit = wide / Math.max(1, sum(items));
  let from = 0;
  return parts.map((part) => {
    const count = sum(items.filter((item) => of(item) === part.value));
    const placed = { ...part, count, from, width: count * unit };
    from += placed.width;
    return placed;
  });
}

/** Bands from the parts of a stage to those of the next: as wide above as below, beside each other without a gap. */
export function ribbons<Item extends Counted>(
  items: readonly Item[],
  above: Stage<Item>,
  below: Stage<Item>,
  wide: number,
) {
  const unit = wide / Math.max(1, sum(items));
  const starts = new Map(segments(items, below, wide).map(({ value, from }) => [value, from]));
  return segments(items, above, wide).flatMap(({ value, from }) => {
    let top = from;
    return below.parts.flatMap((part) => {
      const width = unit * sum(items.filter((item) => above.of(item) === value && below.of(item) === part.value));
      if (width === 0) return [];
      const [x, y] = [top, starts.get(part.value) ?? 0];
      top += width;
      starts.set(part.value, y + width);
      const path = `M${x} 0C${x} 30 ${y} 30 ${y} 60H${y + width}C${y + width} 30 ${x + width} 30 ${x + width} 0Z`;
      return [{ key: `${value} ${part.value}`, path, width }];
    });
  });
}
