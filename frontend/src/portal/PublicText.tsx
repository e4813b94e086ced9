import { t } from "@lingui/core/macro";
import { TextArea, type TextAreaProps } from "../ui/TextArea";
import { TextInput, type TextInputProps } from "../ui/TextInput";
import { useTypedWarnings } from "./useTypedWarnings";
import { warningWord } from "./warningWords";
import { Written } from "./Written";

function TypedWarnings({ text }: { text: string }) {
  const warnings = useTypedWarnings(text);
  return (
    <div role="status">
      {warnings.length > 0 && (
        <div className="govuk-inset-text govuk-!-margin-top-0">
          <p className="govuk-body govuk-!-font-weight-bold">{t`Everybody will read this. Somebody might be recognised by it:`}</p>
          <ul className="govuk-list govuk-list--bullet">
            {warnings.map(({ kind, passage }) => (
              <li key={`${kind} ${passage}`}>
                {warningWord(kind)}
                <Written>{passage}</Written>
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
