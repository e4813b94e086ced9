import { t } from "@lingui/core/macro";
import type { RecommendationTracksFragment } from "../gql/graphql";
import { assuranceWord, forceStatusWord, inspectorateStatusWord } from "../portal/trackWords";
import { longDate } from "../ui/dates";

type Tracks = Pick<
  RecommendationTracksFragment,
  "latestForceUpdate" | "latestAssurance" | "latestInspectorateDecision"
>;

/** What each track last said and when, as one sentence each, oldest first, so that a reader sees where they part. */
export function disagreement(
  { latestForceUpdate, latestAssurance, latestInspectorateDecision }: Tracks,
  holderOn: (day: string) => string,
): string[] {
  return [
    latestForceUpdate && {
      on: latestForceUpdate.saidOn,
      says: t`On ${longDate(latestForceUpdate.saidOn)} the force said: ${forceStatusWord(latestForceUpdate.forceStatus)}.`,
    },
    latestAssurance && {
      on: latestAssurance.saidOn,
      says: t`On ${longDate(latestAssurance.saidOn)} the ${holderOn(latestAssurance.saidOn)} said: ${assuranceWord(latestAssurance.rating)}.`,
    },
    latestInspectorateDecision && {
      on: latestInspectorateDecision.saidOn,
      says: t`On ${longDate(latestInspectorateDecision.saidOn)} the inspectorate said: ${inspectorateStatusWord(latestInspectorateDecision.inspectorateStatus)}.`,
    },
  ]
    .filter((said) => said !== null)
    .sort((one, other) => one.on.localeCompare(other.on))
    .map(({ says }) => says);
}
