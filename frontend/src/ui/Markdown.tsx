import { Fragment } from "react";
import { blocksOf, type Inline } from "./markdown";

function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    const key = `${index} ${inline.text}`;
    if (inline.kind === "strong") return <strong key={key}>{inline.text}</strong>;
    if (inline.kind === "em") return <em key={key}>{inline.text}</em>;
    if (inline.kind === "link")
      return (
        <a key={key} className="govuk-link" href={inline.href}>
          {inline.text}
        </a>
      );
    return <Fragment key={key}>{inline.text}</Fragment>;
  });
}

/** What somebody wrote, laid out. Its headings take the given level, so that the page's order of headings holds. */
export function Markdown({ text, headingLevel = 3 }: { text: string; headingLevel?: 2 | 3 | 4 }) {
  const Heading = `h${headingLevel}` as const;

  return blocksOf(text).map((block, index) => {
    const key = `${index} ${block.kind}`;
    if (block.kind === "heading")
      return (
        <Heading key={key} className="govuk-heading-s">
          <Inlines inlines={block.inlines} />
        </Heading>
      );
    if (block.kind === "paragraph")
      return (
        <p key={key} className="govuk-body">
          <Inlines inlines={block.inlines} />
        </p>
      );
    const List = block.ordered ? "ol" : "ul";
    return (
      <List key={key} className={`govuk-list govuk-list--${block.ordered ? "number" : "bullet"}`}>
        {block.items.map((item, row) => (
          <li key={`${row} ${item[0]?.text ?? ""}`}>
            <Inlines inlines={item} />
          </li>
        ))}
      </List>
    );
  });
}
