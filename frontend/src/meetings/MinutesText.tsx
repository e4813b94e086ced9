import { writtenLang } from "../portal/Written";
import { Markdown } from "../ui/Markdown";

export function MinutesText({ text }: { text: string }) {
  return (
    <div lang={writtenLang}>
      <Markdown text={text} headingLevel={2} />
    </div>
  );
}
