import { Markdown } from "../ui/Markdown";
import { writtenLang } from "./Written";

/** Somebody's own words, laid out as they meant them. */
export function WrittenMarkdown({ text, headingLevel }: { text: string; headingLevel?: 3 | 4 }) {
  return (
    <div lang={writtenLang}>
      <Markdown text={text} headingLevel={headingLevel ?? 3} />
    </div>
  );
}
