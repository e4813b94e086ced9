import { t } from "@lingui/core/macro";
import { useRef, useState, type SubmitEvent } from "react";
import { dropDraft, keepDraft, readDraft } from "./drafts";
import type { Problem } from "./ErrorSummary";
import { choose, meet, type Choice, type Draft, type Typed } from "./overtaking";

/** A refusal as the server words it; its code tells which field it is about. */
export interface Refusal {
  code?: string | undefined;
  message: string;
  field?: string | undefined;
  /** The page on which it can be put right. */
  to?: string | undefined;
}

/** A field that somebody else changed while it was changed here too, and how to choose. */
export interface Overtaking {
  id: string;
  name: string | undefined;
  before: Typed[string];
  theirs: Typed[string];
  yours: Typed[string];
  keeps: Choice | undefined;
  problem: string | undefined;
  choose: (keeps: Choice) => void;
}

interface FormRules<T extends Typed> {
  /** Where the draft is kept; one key for each thing that can be written at once. Null where what is typed is kept nowhere, such as a password. */
  draft: string | null;
  /** What is saved now; where that changes while one writes, both are shown. */
  start: T;
  /** What the fields are called, where several can be overtaken by another's. */
  names?: Partial<Record<keyof T, string>>;
  /** What a choice is called, where a field holds its code. */
  says?: Partial<Record<keyof T, (code: string) => string>>;
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
  names = {},
  says = {},
  check,
  send,
  leadsOn = false,
  fieldOf = {},
  again,
}: FormRules<T>) {
  const [kept, setKept] = useState<Draft<T>>(() => {
    const { typed, base, contested = {} } = ((draft !== null && readDraft(draft)) || {}) as Partial<Draft<T>>;
    return { typed: { ...start, ...typed }, base: { ...start, ...base }, contested };
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const sending = useRef(false);

  const here = meet(kept, start);
  if (here !== kept) setKept(here);
  const { typed, contested } = here;
  const contestedNames = (Object.keys(contested) as (keyof T & string)[]).filter(
    (name) => contested[name] !== undefined,
  );
  const undecided = contestedNames.filter((name) => contested[name]?.keeps === undefined);

  const change = (next: Draft<T>) => {
    setKept(next);
    if (draft !== null) keepDraft(draft, next);
  };

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

    if (undecided.length > 0) {
      setProblems(
        undecided.map((name) => ({ field: overtakenId(name), message: t`Choose whose words are to be kept` })),
      );
      return;
    }

    sending.current = true;
    const refusals = await send(typed).finally(() => {
      sending.current = false;
    });
    if (refusals.length === 0 && !leadsOn) {
      if (draft !== null) dropDraft(draft);
      setKept((last) => ({
        typed: again ? { ...start, ...Object.fromEntries(again.map((name) => [name, last.typed[name]])) } : last.typed,
        base: last.base,
        contested: {},
      }));
    }
    setProblems(refusals.map(({ code, message, field, to }) => ({ message, to, field: field ?? fieldOf[code ?? ""] })));
  };

  /** Everything that a field of `ui` needs: `<TextInput label="Subject" {...form.field("subject")} />`. */
  const field = <Name extends keyof T & string>(name: Name) => ({
    id: name,
    name,
    value: typed[name],
    error: problems.find((problem) => problem.field === name)?.message,
    onChange: (value: T[Name]) => {
      change({ ...here, typed: { ...typed, [name]: value } });
    },
  });

  const overtaken = contestedNames.map((name): Overtaking => {
    const contest = contested[name];
    const said = (value: Typed[string] = "") => (typeof value === "string" ? (says[name]?.(value) ?? value) : value);
    return {
      id: overtakenId(name),
      name: names[name],
      before: said(contest?.before),
      theirs: said(here.base[name]),
      yours: said(contest?.keeps === "theirs" ? contest.yours : typed[name]),
      keeps: contest?.keeps,
      problem: problems.find((problem) => problem.field === overtakenId(name))?.message,
      choose: (keeps) => {
        change(choose(here, name, keeps));
      },
    };
  });

  return { typed, problems, field, overtaken, submit: (event: SubmitEvent) => void submit(event) };
}

const overtakenId = (name: string) => `${name}-overtaken`;
