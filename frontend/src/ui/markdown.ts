/** A piece of a line: plain, strong, stressed, or leading somewhere. */
export type Inline = { kind: "text" | "strong" | "em"; text: string } | { kind: "link"; text: string; href: string };

export type Block =
  | { kind: "heading"; inlines: readonly Inline[] }
  | { kind: "paragraph"; inlines: readonly Inline[] }
  | { kind: "list"; ordered: boolean; items: readonly (readonly Inline[])[] };

const pieces = /\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*]+)\*|\[(?<text>[^\]]+)\]\((?<href>https?:\/\/[^)\s]+)\)/g;

function inlinesOf(line: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(pieces)) {
    if (match.index > from) inlines.push({ kind: "text", text: line.slice(from, match.index) });
    const { strong, em, text = "", href } = match.groups ?? {};
    if (strong !== undefined) inlines.push({ kind: "strong", text: strong });
    else if (em !== undefined) inlines.push({ kind: "em", text: em });
    else if (href !== undefined) inlines.push({ kind: "link", text, href });
    from = match.index + match[0].length;
  }
  if (from < line.length) inlines.push({ kind: "text", text: line.slice(from) });
  return inlines;
}

const heading = /^#{1,6}\s+/;
const bullet = /^[-*]\s+/;
const number = /^\d+[.)]\s+/;

function blockOf(lines: readonly string[]): Block {
  const [first = ""] = lines;
  const marker = bullet.test(first) ? bullet : number.test(first) ? number : null;
  if (marker !== null)
    return {
      kind: "list",
      ordered: marker === number,
      items: lines.map((line) => inlinesOf(line.trim().replace(marker, ""))),
    };
  if (heading.test(first)) return { kind: "heading", inlines: inlinesOf(first.replace(heading, "")) };
  return { kind: "paragraph", inlines: inlinesOf(lines.join(" ")) };
}

const kindOf = (line: string) =>
  heading.test(line) ? "heading" : bullet.test(line) ? "bullet" : number.test(line) ? "number" : "text";

/** The part of Markdown that people write here: headings, paragraphs, lists, stress and links. The rest stays as typed. */
export function blocksOf(markdown: string): Block[] {
  const groups: string[][] = [];
  let open: string[] | null = null;
  let kind = "";
  for (const line of markdown.split(/\r?\n/)) {
    const next = kindOf(line);
    if (line.trim() === "") open = null;
    else if (open === null || next === "heading" || kind === "heading" || (next !== kind && next !== "text")) {
      groups.push((open = [line]));
      kind = next;
    } else if (next === kind) open.push(line);
    else open.push(`${open.pop() ?? ""} ${line.trim()}`);
  }
  return groups.map(blockOf);
}
