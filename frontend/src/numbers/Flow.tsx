import { t } from "@lingui/core/macro";
import type { NumbersQuery } from "../gql/graphql";
import { recommendationKindWord, sourceKinds, sourceKindWord } from "../portal/recommendationWords";
import { assuranceColour, assuranceWord, forceStatusColour, forceStatusWord } from "../portal/trackWords";
import { inspectorateStatusColour, inspectorateStatusWord } from "../portal/trackWords";
import type { Stage } from "../ui/flow";
import { FlowChart } from "../ui/FlowChart";
import type { Rows } from "./rowsFrom";

type Place = NumbersQuery["summary"]["flow"][number];

const sources = Object.fromEntries(sourceKinds.map((kind) => [kind, null])) as Record<Place["source"], null>;
const kinds: Record<Place["kind"], null> = { RECOMMENDATION: null, AREA_FOR_IMPROVEMENT: null };

/** The values of a stage that have any rows, in the order of the trade. */
const stage = <Name extends "source" | "kind" | "forceStatus" | "assurance" | "inspectorateStatus">(
  name: Name,
  heading: string,
  order: Readonly<Record<Place[Name], unknown>>,
  word: (value: Place[Name]) => string,
  places: readonly Place[],
  rows: Rows,
): Stage<Place> => ({
  heading,
  of: (place) => place[name],
  parts: (Object.keys(order) as Place[Name][])
    .filter((value) => places.some((place) => place[name] === value))
    .map((value) => ({ value, label: word(value), to: rows("recommendations", [name, value]) })),
});

/** From who asked to what the inspectorate says: how many stand where, and so where they are stuck. */
export function Flow({ places, rows }: { places: readonly Place[]; rows: Rows }) {
  return (
    <FlowChart
      caption={t`Where recommendations stand, from the source to the inspectorate`}
      items={places}
      stages={[
        stage("source", t`Where it comes from`, sources, sourceKindWord, places, rows),
        stage("kind", t`What was asked`, kinds, recommendationKindWord, places, rows),
        stage("forceStatus", t`What the force says`, forceStatusColour, forceStatusWord, places, rows),
        stage("assurance", t`How far the body is assured`, assuranceColour, assuranceWord, places, rows),
        stage(
          "inspectorateStatus",
          t`What the inspectorate says`,
          inspectorateStatusColour,
          inspectorateStatusWord,
          places,
          rows,
        ),
      ]}
    />
  );
}
