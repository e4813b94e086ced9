import { useRef, useState, type SubmitEvent } from "react";
import { dropDraft, keepDraft, readDraft } from "./drafts";
import type { Problem } from "./ErrorSummary";
import type { TypedDate } from "./typedDate";

export type Typed = Record<string, string | readonly string[] | TypedDate>;

/** A refusal as the server words it; its code tells which field it is about. */
export interface Refusal {
  code?: string | undefined;
  message: string;
  field?: string | undefined;
}

interface FormRules<T extends Typed> {
  /** Where the draft is kept; one key for each thing that can be written at once. */
  draft: string;
  start: T;
  /** What can be told before asking the server, by field. */
  check?: (typed: T) => Partial<Record<keyof T, string | undefined>>;
  /** Sends it. No refusals mean that it was accepted. */
  send: (typed: T) => Promise<readonly Refusal[]>;
  /** The form goes on to another page, which reads the draft: accepted here is not yet accepted. */
  leadsOn?: boolean;
  /** The field that each of the server's codes is about. */
  fieldOf?: Readonly<Record<string, keyof T & string>>;
  /** Given where another of the kind may follow: once this one is accepted, only these fields stay filled. */
  again?: readonly (keyof T)[];
}

export function useForm<T extends Typed>({
  draft,
  start,
  check,
  send,
  leadsOn = false,
  fieldOf = {},
  again,
}: FormRules<T>) {
  const [typed, setTyped] = useState<T>(() => ({ ...start, ...(readDraft(draft) as Partial<T> | null) }));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const sending = useRef(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending.current) return;

    const found = Object.entries(check?.(typed) ?? {}).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    if (found.length > 0) {
      setProblems(found.map(([field, message]) => ({ field, message })));
      return;
    }

    sending.current = true;
    const refusals = await send(typed).finally(() => {
      sending.current = false;
    });
    if (refusals.length === 0 && !leadsOn) {
      dropDraft(draft);
      if (again) setTyped((last) => ({ ...start, ...Object.fromEntries(again.map((name) => [name, last[name]])) }));
    }
    setProblems(refusals.map(({ code, message, field }) => ({ message, field: field ?? fieldOf[code ?? ""] })));
  };

  /** Everything that a field of `ui` needs: `<TextInput label="Subject" {...form.field("subject")} />`. */
  const field = <Name extends keyof T & string>(name: Name) => ({
    id: name,
    name,
    value: typed[name],
    error: problems.find((problem) => problem.field === name)?.message,
    onChange: (value: T[Name]) => {
      const next = { ...typed, [name]: value };
      setTyped(next);
      keepDraft(draft, next);
    },
  });

  return { typed, problems, field, submit: (event: SubmitEvent) => void submit(event) };
}
