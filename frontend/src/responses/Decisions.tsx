import { t } from "@lingui/core/macro";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { Timeline } from "../ui/Timeline";
import type { ResponseAtHand } from "./useResponseAtHand";

/** What the approver decided, the latest first. It stays in the office. */
export function Decisions({ decisions }: { decisions: ResponseAtHand["decisions"] }) {
  if (decisions.length === 0) return null;
  const latestFirst = [...decisions].sort((one, other) => other.recordedAt.localeCompare(one.recordedAt));

  return (
    <>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">{t`What the approver decided`}</h2>
      <Timeline
        entries={latestFirst.map(({ approved, by, on, comment, recordedAt }) => ({
          key: recordedAt,
          title: approved ? t`Approved` : t`Sent back`,
          byline: t`for ${by}`,
          date: on,
          children: comment !== null && <WrittenMarkdown text={comment} headingLevel={4} />,
        }))}
      />
    </>
  );
}
