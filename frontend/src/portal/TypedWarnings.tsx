import { t } from "@lingui/core/macro";
import type { TypedWarning } from "./typedWarnings";
import { useTypedWarnings } from "./useTypedWarnings";
import { warningWord } from "./warningWords";
import { WrittenInline } from "./Written";

/** Each sentence once, with all by which somebody might be recognised in it. */
function byPassage(warnings: readonly TypedWarning[]) {
  const passages = new Map<string, string[]>();
  for (const { kind, passage } of warnings)
    passages.set(passage, [...(passages.get(passage) ?? []), warningWord(kind)]);
  return [...passages];
}

/** What the review would warn of in a text that began as it was. */
export default function TypedWarnings({ text, begun }: { text: string; begun: string }) {
  const passages = byPassage(useTypedWarnings(text, begun));
  if (passages.length === 0) return null;
  return (
    <div className="govuk-inset-text govuk-!-margin-top-0">
      <p className="govuk-body govuk-!-font-weight-bold">{t`Everybody will read this. Somebody might be recognised by it:`}</p>
      <ul className="govuk-list govuk-list--bullet">
        {passages.map(([passage, words]) => (
          <li key={passage}>
            <WrittenInline>{passage}</WrittenInline>
            <span className="portal-detail">{words.join("; ")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
