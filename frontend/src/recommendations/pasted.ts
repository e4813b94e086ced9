/** What one pasted line or block says. */
export interface Pasted {
  number: string | null;
  text: string;
  parts: string[];
}

const bullet = /^\s*[•*–-]\s+/;
const numbered = /^\s*(?:recommendation\s+)?(\d{1,3}[a-z]?)[.):]\s+/i;

/** Each line is a recommendation; a number at its beginning is its number; lines that begin with a bullet are parts of the one before. */
export function pasted(typed: string): Pasted[] {
  const found: Pasted[] = [];
  for (const line of typed.split("\n").filter((one) => one.trim() !== "")) {
    const last = found.at(-1);
    if (bullet.test(line) && last) last.parts.push(line.replace(bullet, "").trim());
    else {
      const number = numbered.exec(line)?.[1] ?? null;
      found.push({ number, text: line.replace(numbered, "").trim(), parts: [] });
    }
  }
  return found;
}

const plain = (text: string) => text.toLowerCase().trim().split(/\s+/).join(" ").replace(/\.$/, "");

/** Which of them look like one that is there already, or like another of them. */
export function duplicates(
  all: readonly Pasted[],
  there: readonly { reference: string; text: string | null }[],
): { text: string; as: string | null }[] {
  return all.flatMap(({ text }, index): { text: string; as: string | null }[] => {
    const known = there.find((one) => one.text !== null && plain(one.text) === plain(text));
    if (known) return [{ text, as: known.reference }];
    return all.slice(0, index).some((before) => plain(before.text) === plain(text)) ? [{ text, as: null }] : [];
  });
}
