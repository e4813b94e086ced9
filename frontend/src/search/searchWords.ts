import { t } from "@lingui/core/macro";
import type { SearchKind } from "../gql/graphql";

/** What a hit is. */
export const kindWord: Readonly<Record<SearchKind, () => string>> = {
  FORCE: () => t`Force`,
  BODY: () => t`Local policing body`,
  REPORT: () => t`Inspection report`,
  RECOMMENDATION: () => t`Recommendation`,
  FINDING: () => t`Finding`,
  RESPONSE: () => t`Response to a report`,
  MEETING: () => t`Scrutiny meeting`,
  REQUEST: () => t`Request to the chief constable`,
  STATEMENT: () => t`Public statement`,
  TRACK_ENTRY: () => t`What was said about a recommendation`,
  PUBLICATION: () => t`Publication`,
  EVIDENCE: () => t`Evidence`,
};

export const kinds = Object.keys(kindWord) as SearchKind[];

/** What was counted, honestly: "30 or more" where counting ended there. */
export const counted = ({ count, orMore }: { count: number; orMore: boolean }) =>
  orMore ? t`${count} or more` : `${count}`;
