import type { TypedDate } from "./typedDate";

/** What the fields of a form hold, by their names. */
export type Typed = Record<string, string | readonly string[] | TypedDate>;

type Value = Typed[string];

/** A field that two people changed: what it was, and what one typed here. What is saved now is the form's start. */
export interface Contested<V = Value> {
  before: V;
  yours: V;
  keeps?: Choice;
}

export type Choice = "yours" | "theirs";

/** What is typed, over what it was typed, and where somebody else was first. */
export interface Draft<T extends Typed> {
  typed: T;
  base: T;
  contested: { [K in keyof T]?: Contested<T[K]> | undefined };
}

const plain = (value: Value) =>
  typeof value === "string"
    ? value.trim()
    : Array.isArray(value)
      ? value.join("\n")
      : Object.values(value as TypedDate)
          .map((box: string) => box.trim().replace(/^0+/, ""))
          .join("-");

const same = (one: Value | undefined, other: Value | undefined) =>
  one === other || (one !== undefined && other !== undefined && plain(one) === plain(other));

/**
 * Somebody else saved meanwhile: what they changed and one left alone is theirs from now on; what both changed is contested.
 * The draft itself where nothing that it was typed over has changed.
 */
export function meet<T extends Typed>(draft: Draft<T>, saved: T): Draft<T> {
  const changed = (Object.keys(saved) as (keyof T & string)[]).filter((name) => !same(saved[name], draft.base[name]));
  if (changed.length === 0) return draft;
  const [typed, contested] = [{ ...draft.typed }, { ...draft.contested }];
  for (const name of changed) {
    const yours = typed[name];
    const agree = same(yours, draft.base[name]) || same(yours, saved[name]);
    if (agree) typed[name] = saved[name];
    contested[name] = agree ? undefined : { before: contested[name]?.before ?? draft.base[name], yours };
  }
  return { typed, base: saved, contested };
}

/** Keeps one's own words, or takes theirs; either can be taken back. */
export function choose<T extends Typed>(draft: Draft<T>, name: keyof T & string, keeps: Choice): Draft<T> {
  const contest = draft.contested[name];
  if (!contest) return draft;
  const yours = contest.keeps === "theirs" ? contest.yours : draft.typed[name];
  return {
    ...draft,
    typed: { ...draft.typed, [name]: keeps === "theirs" ? draft.base[name] : yours },
    contested: { ...draft.contested, [name]: { ...contest, yours, keeps } },
  };
}
