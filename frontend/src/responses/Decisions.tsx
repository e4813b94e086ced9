import { t } from "@lingui/core/macro";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { longDateTime } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { Timeline } from "../ui/Timeline";
import { choices, choiceWord } from "./choiceWords";
import type { ResponseAtHand } from "./useResponseAtHand";

/** Where a board decided: who voted how, and how many had to be there. */
function Votes({ decision: { votes, quorum } }: { decision: ResponseAtHand["decisions"][number] }) {
  if (votes.length === 0) return null;
  return (
    <>
      <SummaryList
        rows={choices.map((choice) => {
          const members = votes.filter((vote) => vote.choice === choice).map(({ member }) => member);
          return { term: `${choiceWord(choice)}: ${members.length}`, value: members.join(", ") || t`Nobody` };
        })}
      />
      <p className="govuk-body-s">{t`${votes.length} members were present; ${quorum ?? 0} had to be.`}</p>
    </>
  );
}

function titleOf({ stage, approved }: ResponseAtHand["decisions"][number]): string {
  if (stage === "REVIEW") return approved ? t`Reviewed, put before the approver` : t`Sent back from the review`;
  return approved ? t`Approved` : t`Sent back`;
}

/** What the reviewer and the approver decided, the latest first. It stays in the office. */
export function Decisions({ decisions }: { decisions: ResponseAtHand["decisions"] }) {
  if (decisions.length === 0) return null;
  const latestFirst = [...decisions].sort((one, other) => other.recordedAt.localeCompare(one.recordedAt));

  return (
    <>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">{t`What was decided`}</h2>
      <Timeline
        entries={latestFirst.map((decision) => {
          const { by, person, on, comment, recordedAt } = decision;
          return {
            key: recordedAt,
            title: titleOf(decision),
            byline: person === null ? t`for ${by}` : t`${person}, for ${by}`,
            date: on,
            children: (
              <>
                <p className="govuk-body-s">{t`Recorded here: ${longDateTime(recordedAt)}`}</p>
                <Votes decision={decision} />
                {comment !== null && <WrittenMarkdown text={comment} headingLevel={4} />}
              </>
            ),
          };
        })}
      />
    </>
  );
}
