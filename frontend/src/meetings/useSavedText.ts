import { useEffect, useEffectEvent, useRef, useState } from "react";
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

/** What was typed, what it was typed over, and what was last read here where that is older. */
interface Draft {
  text: string;
  base: string;
  older?: string | undefined;
}

/** How long one must pause for the words to save themselves, and how long after a refusal they are tried again. */
const pause = 2_000;
const again = 10_000;

/** Words that save themselves when one pauses or leaves the field, and that nothing loses: neither a broken line nor a second writer. */
export function useSavedText({ draft, kept, save, readAnew }: SavedTextRules) {
  const [{ text, base, older }, setDraft] = useState<Draft>(
    () => (readDraft(draft) as Draft | null) ?? { text: kept, base: kept },
  );
  const [saving, setSaving] = useState<Saving>({ state: text === base ? "unchanged" : "unsaved" });
  const busy = useRef(false);
  const askedAgain = useRef(false);
  const triedAgain = useRef(false);
  const sent = useRef<string>(undefined);

  const own = text.trim();
  const dirty = own !== base;
  const changed = kept !== base && kept !== older && saving.state !== "saving";
  const overtaken = changed && dirty && own !== kept && kept !== sent.current;
  // What somebody else wrote is shown at once where nothing of one's own would be lost by it.
  // One's own words, of which the answer was lost on a broken line, are no other's.
  // What was read before one's own words were saved is no news, however late the next reading comes.
  if (changed && !overtaken) setDraft({ text: kept === sent.current ? text : kept, base: kept });

  const send = async () => {
    setSaving({ state: "saving" });
    sent.current = own;
    const refusals = await save(own);
    if (refusals.length === 0) {
      setDraft((now) => {
        const next = { text: now.text, base: own, older: kept };
        if (now.text.trim() !== own) keepDraft(draft, next);
        return next;
      });
      setSaving({ state: "saved", at: new Date().toISOString() });
      triedAgain.current = false;
      return;
    }
    if (refusals.some(({ code }) => code === "CONFLICT")) {
      await readAnew();
      // What another changed beside these words does not stand in their way a second time.
      askedAgain.current ||= !triedAgain.current;
      triedAgain.current = true;
    }
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

  useEffect(() => {
    if (!dirty) dropDraft(draft);
  }, [draft, dirty]);

  const saveByItself = useEffectEvent(() => void trySaving());
  useEffect(() => {
    if (!dirty || overtaken) return;
    const atOnce = () => {
      saveByItself();
    };
    const later = setTimeout(atOnce, saving.state === "refused" ? again : pause);
    window.addEventListener("online", atOnce);
    return () => {
      clearTimeout(later);
      window.removeEventListener("online", atOnce);
    };
  }, [text, dirty, overtaken, saving.state]);

  return {
    text,
    saving: overtaken
      ? ({ state: "overtaken", before: base, theirs: kept } satisfies Saving)
      : dirty && (saving.state === "saved" || saving.state === "unchanged")
        ? ({ state: "unsaved" } satisfies Saving)
        : !dirty && saving.state === "unsaved"
          ? ({ state: "unchanged" } satisfies Saving)
          : saving,
    type: (next: string) => {
      setDraft({ text: next, base, older });
      keepDraft(draft, { text: next, base });
    },
    save: trySaving,
    /** Lets go of one's own words for those that somebody else saved. */
    takeTheirs: () => {
      setDraft({ text: kept, base: kept });
      setSaving({ state: "unchanged" });
    },
  };
}
