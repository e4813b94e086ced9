import { t } from "@lingui/core/macro";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { WrittenInline } from "../portal/Written";
import { londonDay } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import { Timeline } from "../ui/Timeline";
import { placeWord } from "./places";
import type { ResponseAtHand } from "./useResponseAtHand";
import { noteWord } from "./noteWords";

/** What was noted on the passages of the response, the latest first. It stays in the office. */
export function Notes({ response }: { response: ResponseAtHand }) {
  const latestFirst = [...response.notes].sort((one, other) => other.recordedAt.localeCompare(one.recordedAt));

  return (
    <>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">{t`What was noted on its passages`}</h2>
      <Timeline
        entries={latestFirst.map(({ kind, part, passage, words, by, recordedAt, recommendation }) => ({
          key: recordedAt,
          title: `${noteWord(kind)}: ${placeWord(response, { part, recommendationId: recommendation?.id ?? null })}`,
          byline: t`for ${by}`,
          date: londonDay(recordedAt),
          children: (
            <>
              {passage !== null && (
                <InsetText>
                  <WrittenInline>{passage}</WrittenInline>
                </InsetText>
              )}
              <WrittenMarkdown text={words} headingLevel={4} />
            </>
          ),
        }))}
      />
    </>
  );
}
