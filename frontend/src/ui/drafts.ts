const prefix = "draft:";

/** What was typed and not yet accepted, kept in this browser so that a closed tab loses nothing. */
export function readDraft(key: string): unknown {
  const kept = localStorage.getItem(prefix + key);
  return kept === null ? null : JSON.parse(kept);
}

export function keepDraft(key: string, typed: unknown) {
  localStorage.setItem(prefix + key, JSON.stringify(typed));
}

export function dropDraft(key: string) {
  localStorage.removeItem(prefix + key);
}

/** The next person at this browser must not meet the last one's words. */
export function dropAllDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}
