export const top = 44;
export const band = 32;
export const lineHeight = 18;
const widest = 42; // characters that a phone has room for

/** A picture's text does not break by itself. */
export function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Each row with its lines and where it stands below the one before. */
export function placeRows<Row extends { label: string }>(rows: readonly Row[]) {
  let y = top;
  return rows.map((row) => {
    const lines = linesOf(row.label);
    const height = lines.length * lineHeight + band + 14;
    const placed = { ...row, lines, y, height };
    y += height;
    return placed;
  });
}
