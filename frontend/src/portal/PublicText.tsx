import { t } from "@lingui/core/macro";
import { TextArea, type TextAreaProps } from "../ui/TextArea";
import { TextInput, type TextInputProps } from "../ui/TextInput";
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

function TypedWarnings({ text }: { text: string }) {
  const passages = byPassage(useTypedWarnings(text));
  return (
    <div role="status">
      {passages.length > 0 && (
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
      )}
    </div>
  );
}

/** A field for words that become public: it warns, while one types, of what the review would warn of. */
export function PublicTextArea(field: TextAreaProps) {
  return (
    <>
      <TextArea {...field} />
      <TypedWarnings text={field.value} />
    </>
  );
}

/** As the other, for a line. */
export function PublicTextInput(field: TextInputProps) {
  return (
    <>
      <TextInput {...field} />
      <TypedWarnings text={field.value} />
    </>
  );
}
