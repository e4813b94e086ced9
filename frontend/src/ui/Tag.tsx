import type { ReactNode } from "react";

/** Grey not started, blue in progress, green done, red overdue, orange disputed: the words come first. */
export type TagColour = "grey" | "blue" | "green" | "red" | "orange" | "yellow" | "purple";

export function Tag({ colour, children }: { colour?: TagColour; children: ReactNode }) {
  return <strong className={`govuk-tag${colour === undefined ? "" : ` govuk-tag--${colour}`}`}>{children}</strong>;
}
