import { t } from "@lingui/core/macro";
import type { EditionWarningWordsFragment } from "../gql/graphql";
import { WarningTasks } from "./WarningTasks";

/** Where a sentence of what is to be published stands. */
export const placeOfWarning = ({ part, number }: Pick<EditionWarningWordsFragment, "part" | "number">): string =>
  ({
    DETAILS: t`What it is about`,
    ITEM: t`Item ${number ?? 0}`,
    MINUTES: t`The minutes`,
    QUESTION: t`Question ${number ?? 0}`,
    DECISION: t`The decision`,
    REASONS: t`The reasons`,
    GROUND: t`The ground`,
    PANEL_WORDS: t`What the panel put`,
    REPLY: t`The reply`,
    MESSAGE: t`What was said`,
    TOPIC: t`A topic`,
    WORDS: t`In its words`,
  })[part];

/** The warnings of what is to be published, each leading to where it is answered. */
export function EditionWarnings({
  warnings,
  page,
  search = "",
}: {
  warnings: readonly EditionWarningWordsFragment[];
  page: string;
  search?: string;
}) {
  return (
    <WarningTasks
      warnings={warnings.map(({ key, kind, passage, answer, ...place }) => ({
        kind,
        passage,
        answer,
        place: placeOfWarning(place),
        to: `${page}/warnings/${key}${search}`,
      }))}
    />
  );
}
