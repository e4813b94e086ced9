import { useEffect, useRef, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "../ui/drafts";
import type { Refusal } from "../ui/useForm";

export type Saving =
  | { state: "unchanged" | "unsaved" | "saving" }
  | { state: "saved"; at: string }
  /** The words are still here and in this browser. */
  | { state: "refused"; message: string }
  /** Somebody else saved these words meanwhile, over what was there before. */
  | { state: "overtaken"; before: string; theirs: string };

interface SavedTextRules {
  /** Where the words are kept in this browser until the server has them. */
  draft: string;
  /** What the server has, as it was last read. */
  kept: string;
  save: (text: string) => Promise<readonly Refusal[]>;
  readAnew: () => Promise<void>;
}

/** What was typed, and what it was typed over. */
interface Draft {
  text: string;
  base: string;
}

/** Words that save themselves when one leaves the field, and that nothing loses: neither a broken line nor a second writer. */
export function useSavedText({ draft, kept, save, readAnew }: SavedTextRules) {
  const [{ text, base }, setDraft] = useState(() => (readDraft(draft) as Draft | null) ?? { text: kept, base: kept });
  const [saving, setSaving] = useState<Saving>({ state: text === base ? "unchanged" : "unsaved" });
  const busy = useRef(false);
  const askedAgain = useRef(false);

  const own = text.trim();
  const dirty = own !== base;
  const changed = kept !== base && saving.state !== "saving";
  const overtaken = changed && dirty && own !== kept;
  // What somebody else wrote is shown at once where nothing of one's own would be lost by it.
  if (changed && !overtaken) setDraft({ text: kept, base: kept });

  const send = async () => {
    setSaving({ state: "saving" });
    const refusals = await save(own);
    if (refusals.length === 0) {
      setDraft((now) => {
        const next = { text: now.text, base: own };
        if (now.text.trim() === own) dropDraft(draft);
        else keepDraft(draft, next);
        return next;
      });
      setSaving({ state: "saved", at: new Date().toISOString() });
      return;
    }
    if (refusals.some(({ code }) => code === "CONFLICT")) await readAnew();
    setSaving({ state: "refused", message: refusals[0]?.message ?? "" });
  };

  /** Over somebody else's words only where one asks for it. */
  const trySaving = async (overThem = false) => {
    if (busy.current) askedAgain.current = true;
    if (busy.current || !dirty || (overtaken && !overThem)) return;
    busy.current = true;
    await send().finally(() => {
      busy.current = false;
    });
  };

  useEffect(() => {
    if (saving.state === "saving" || !askedAgain.current) return;
    askedAgain.current = false;
    void trySaving();
  });

  return {
    text,
    saving: overtaken
      ? ({ state: "overtaken", before: base, theirs: kept } satisfies Saving)
      : dirty && (saving.state === "saved" || saving.state === "unchanged")
        ? ({ state: "unsaved" } satisfies Saving)
        : saving,
    type: (next: string) => {
      setDraft({ text: next, base });
      keepDraft(draft, { text: next, base });
    },
    save: trySaving,
    /** Lets go of one's own words for those that somebody else saved. */
    takeTheirs: () => {
      dropDraft(draft);
      setDraft({ text: kept, base: kept });
      setSaving({ state: "unchanged" });
    },
  };
}
