import { useEffect, useRef, useState } from "react";
import { typedWarnings, type TypedWarning } from "./typedWarnings";

const pause = 600;

/** The warnings of a text once its writer pauses; none for what stood there before anything was typed. */
export function useTypedWarnings(text: string, begun: string): readonly TypedWarning[] {
  const [warnings, setWarnings] = useState<readonly TypedWarning[]>([]);
  const looked = useRef(begun);

  useEffect(() => {
    if (text === looked.current) return;
    const overtaken = new AbortController();
    const timer = setTimeout(() => {
      looked.current = text;
      if (text.trim() === "") {
        setWarnings([]);
        return;
      }
      typedWarnings(text, overtaken.signal)
        .then((found) => {
          if (!overtaken.signal.aborted) setWarnings(found);
        })
        // A writer who is offline writes on; the review looks at it all the same.
        .catch(() => undefined);
    }, pause);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [text]);

  return warnings;
}
