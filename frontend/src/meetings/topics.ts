import type { WhatToScrutiniseQuery } from "../gql/graphql";

type Open = Pick<WhatToScrutiniseQuery["recommendations"]["nodes"][number], "id" | "theme" | "overdue" | "disputed">;

export interface ProposedTopic {
  /** Null for what is recorded without a theme. */
  theme: string | null;
  open: number;
  overdue: number;
  disputed: number;
}

/** The themes of what is open, those first of which most is overdue or disputed. */
export function topicsOf(recommendations: readonly Open[]): readonly ProposedTopic[] {
  const topics = new Map<string | null, ProposedTopic>();
  for (const { theme, overdue, disputed } of recommendations) {
    const topic = topics.get(theme) ?? { theme, open: 0, overdue: 0, disputed: 0 };
    topics.set(theme, {
      theme,
      open: topic.open + 1,
      overdue: topic.overdue + Number(overdue),
      disputed: topic.disputed + Number(disputed),
    });
  }
  const pressing = ({ overdue, disputed }: ProposedTopic) => overdue + disputed;
  return [...topics.values()].sort((one, other) => pressing(other) - pressing(one) || other.open - one.open);
}

/** What of a theme is ticked beforehand: what is overdue or disputed, or all of it where nothing is. */
export function pressingOf(recommendations: readonly Open[], theme: string | null): readonly string[] {
  const ofTheme = recommendations.filter((one) => one.theme === theme);
  const pressing = ofTheme.filter(({ overdue, disputed }) => overdue || disputed);
  return (pressing.length > 0 ? pressing : ofTheme).map(({ id }) => id);
}
