import { lazy, Suspense, useState } from "react";
import { TextArea, type TextAreaProps } from "../ui/TextArea";
import { TextInput, type TextInputProps } from "../ui/TextInput";

// Nothing is warned of before something is typed.
const TypedWarnings = lazy(() => import("./TypedWarnings"));

function Warned({ text }: { text: string }) {
  const [begun] = useState(text);
  const [typed, setTyped] = useState(false);
  if (!typed && text !== begun) setTyped(true);
  return (
    <div role="status">
      {typed && (
        <Suspense>
          <TypedWarnings text={text} begun={begun} />
        </Suspense>
      )}
    </div>
  );
}

/** A field for words that become public: it warns, while one types, of what the review would warn of. */
export function PublicTextArea(field: TextAreaProps) {
  return (
    <>
      <TextArea {...field} />
      <Warned text={field.value} />
    </>
  );
}

/** As the other, for a line. */
export function PublicTextInput(field: TextInputProps) {
  return (
    <>
      <TextInput {...field} />
      <Warned text={field.value} />
    </>
  );
}
