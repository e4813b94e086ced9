import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { PaperWordsFragment } from "../gql/graphql";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { Tag } from "../ui/Tag";
import { paperStateColour, paperStateWord } from "./preparingWords";

function when({ dueOn, receivedOn, daysLate }: PaperWordsFragment) {
  const parts = [
    dueOn ? t`due ${longDate(dueOn)}` : t`no due day is recorded here`,
    receivedOn && t`received ${longDate(receivedOn)}`,
    daysLate && plural(daysLate, { one: "# day late", other: "# days late" }),
  ];
  return parts.filter(Boolean).join(", ");
}

/** The papers of an item: what was asked of whom, by when, and whether it came. */
export function Papers({ papers, meeting }: { papers: readonly PaperWordsFragment[]; meeting: string }) {
  return (
    <ul className="govuk-list">
      {papers.map((paper) => (
        <li key={paper.id}>
          {paper.evidence ? (
            <Link className="govuk-link" to={`/evidence/${paper.evidence.reference}`}>
              <WrittenInline>{paper.title}</WrittenInline>
            </Link>
          ) : (
            <WrittenInline>{paper.title}</WrittenInline>
          )}{" "}
          <Tag colour={paperStateColour[paper.state]}>{paperStateWord(paper.state)}</Tag>
          <span className="portal-detail">
            <WrittenInline>{paper.expectedFrom}</WrittenInline>, {when(paper)}
          </span>
          {paper.viewerCanReceive && (
            <Link className="govuk-link" to={`/meetings/${meeting}/papers/${encodeURIComponent(paper.id)}`}>
              {t`Record that it came`}
              <span className="govuk-visually-hidden">: {paper.title}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
