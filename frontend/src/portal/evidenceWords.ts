import { t } from "@lingui/core/macro";
import type { EvidenceKind, EvidenceStatus, Marking } from "../gql/graphql";
import type { TagColour } from "../ui/Tag";

export const evidenceKindWord = (kind: EvidenceKind): string =>
  ({
    POLICY: t`Policy`,
    TRAINING_DATA: t`Training data`,
    PERFORMANCE_DATA: t`Performance data`,
    DIP_SAMPLE: t`Dip sample or audit`,
    REALITY_CHECK_VISIT: t`Reality-check visit`,
    SURVEY: t`Survey`,
    EXTERNAL_LETTER: t`External letter`,
    ACTION_PLAN: t`Action plan`,
  })[kind];

export const evidenceStatusWord = (status: EvidenceStatus): string =>
  ({
    OFFERED: t`Offered, not yet judged`,
    ACCEPTED: t`Accepted`,
    REJECTED: t`Rejected`,
    SUPERSEDED: t`Superseded`,
  })[status];

export const evidenceStatusColour: Record<EvidenceStatus, TagColour> = {
  OFFERED: "blue",
  ACCEPTED: "green",
  REJECTED: "purple",
  SUPERSEDED: "grey",
};

/** The markings of the Government Security Classifications, which are written so in both languages. */
export const markingWord = (marking: Marking): string =>
  ({ OFFICIAL: "OFFICIAL", OFFICIAL_SENSITIVE: "OFFICIAL-SENSITIVE" })[marking];
