import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { PaperAwaitedFragment, QuestionToDecideFragment } from "../gql/graphql";
import { longDate } from "../ui/dates";
import type { Column } from "../ui/Table";
import { DaysLeft } from "./DaysLeft";
import { WrittenInline } from "./Written";

export const meetingLink = (reference: string | undefined, title: string | undefined) => (
  <Link className="govuk-link" to={`/meetings/${reference ?? ""}`}>
    <WrittenInline>{title}</WrittenInline>
  </Link>
);

export const questionColumns = (): readonly Column<QuestionToDecideFragment>[] => [
  {
    heading: t`Question`,
    cell: ({ number, question, meeting }) => (
      <Link className="govuk-link" to={`/meetings/${meeting?.reference ?? ""}/questions/${number}`}>
        <WrittenInline>{question}</WrittenInline>
      </Link>
    ),
  },
  { heading: t`Received`, day: true, cell: ({ receivedOn }) => longDate(receivedOn) },
  { heading: t`Meeting`, cell: ({ meeting }) => meetingLink(meeting?.reference, meeting?.title) },
  { heading: t`On`, day: true, cell: ({ meeting }) => meeting && longDate(meeting.heldOn) },
];

/** `page` is where of the meeting a paper is seen to: the office prepares the agenda, the force brings the paper. */
export const paperColumns = (
  page: (paper: PaperAwaitedFragment) => string,
): readonly Column<PaperAwaitedFragment>[] => [
  {
    heading: t`Paper`,
    cell: (paper) => (
      <>
        <Link className="govuk-link" to={`/meetings/${paper.agendaItem?.meeting?.reference ?? ""}/${page(paper)}`}>
          <WrittenInline>{paper.title}</WrittenInline>
        </Link>
        <span className="portal-detail">
          <WrittenInline>{paper.agendaItem?.title}</WrittenInline>
        </span>
      </>
    ),
  },
  { heading: t`From`, cell: ({ expectedFrom }) => <WrittenInline>{expectedFrom}</WrittenInline> },
  { heading: t`Due`, day: true, cell: ({ dueOn }) => dueOn !== null && longDate(dueOn) },
  { heading: t`Today`, cell: ({ dueOn }) => dueOn !== null && <DaysLeft dueOn={dueOn} /> },
  {
    heading: t`Meeting`,
    cell: ({ agendaItem }) => meetingLink(agendaItem?.meeting?.reference, agendaItem?.meeting?.title),
  },
];
