const prefix = "draft:";
let owner = "";

/** Whose words are kept: who comes to this browser in another role or for another body does not meet them. */
export function setDraftOwner(who: string) {
  owner = who;
}

const place = (key: string) => `${prefix}${owner}:${key}`;

/** What was typed and not yet accepted, kept in this browser so that neither a closed tab nor an ended session loses it. */
export function readDraft(key: string): unknown {
  const kept = localStorage.getItem(place(key));
  return kept === null ? null : JSON.parse(kept);
}

export function keepDraft(key: string, typed: unknown) {
  localStorage.setItem(place(key), JSON.stringify(typed));
}

export function dropDraft(key: string) {
  localStorage.removeItem(place(key));
}

/** The next person at this browser must not meet the last one's words. */
export function dropAllDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}
