import { t } from "@lingui/core/macro";
import { assuranceWord, forceStatusWord, inspectorateStatusWord } from "../portal/trackWords";
import { LinkedBars } from "../ui/LinkedBars";
import type { PeriodFigure } from "./periodFigures";
import type { Rows } from "./rowsFrom";

/** How many recommendations stood where on each of the three tracks. */
export function PeriodTracks({ figures, rows }: { figures: readonly PeriodFigure[]; rows: Rows }) {
  const bars = <Code extends string>(
    track: "forceStatus" | "assurance" | "inspectorateStatus",
    of: (figure: PeriodFigure) => Code | null,
    word: (code: Code) => string,
  ) =>
    figures.flatMap((figure) => {
      const code = of(figure);
      return code === null
        ? []
        : [{ label: word(code), count: figure.count, to: rows("recommendations", [track, code]) }];
    });

  return (
    <>
      <LinkedBars
        caption={t`What the force says`}
        rowHeading={t`Status`}
        countHeading={t`Recommendations`}
        bars={bars("forceStatus", ({ forceStatus }) => forceStatus, forceStatusWord)}
      />
      <LinkedBars
        caption={t`How far the body is assured`}
        rowHeading={t`Assurance`}
        countHeading={t`Recommendations`}
        bars={bars("assurance", ({ assurance }) => assurance, assuranceWord)}
      />
      <LinkedBars
        caption={t`What the inspectorate says`}
        rowHeading={t`Status`}
        countHeading={t`Recommendations`}
        bars={bars("inspectorateStatus", ({ inspectorateStatus }) => inspectorateStatus, inspectorateStatusWord)}
      />
    </>
  );
}
