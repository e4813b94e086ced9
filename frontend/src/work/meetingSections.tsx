import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { MeetingAtWorkFragment } from "../gql/graphql";
import { DaysLeft } from "../portal/DaysLeft";
import { MeetingStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import type { Column } from "../ui/Table";
import type { Section, Work } from "./Section";
import { WorkTable } from "./WorkTable";

const meetingLink = (reference: string | undefined, title: string | undefined) => (
  <Link className="govuk-link" to={`/meetings/${reference ?? ""}`}>
    <WrittenInline>{title}</WrittenInline>
  </Link>
);

const meetingColumns = (): readonly Column<MeetingAtWorkFragment>[] => [
  { heading: t`Meeting`, cell: ({ reference, title }) => meetingLink(reference, title) },
  { heading: t`On`, cell: ({ heldOn }) => longDate(heldOn) },
  { heading: t`Status`, cell: ({ status }) => <MeetingStatusTag status={status} /> },
];

export function meetingSections({ minutes, questions, papers, meetings, listed }: Work) {
  return {
    minutes: {
      empty: t`No minutes wait to be agreed.`,
      count: minutes.nodes.length,
      table: (
        <WorkTable
          caption={t`Minutes to be agreed`}
          rows={minutes.nodes}
          rowKey={({ reference }) => reference}
          columns={meetingColumns()}
          all={{ to: listed("meetings", "status=MINUTES_DRAFTED"), count: minutes.totalCount }}
        />
      ),
    },
    questions: {
      empty: t`No question from the public waits for a decision.`,
      count: questions.nodes.length,
      table: (
        <WorkTable
          caption={t`Questions from the public, to be decided on`}
          rows={questions.nodes}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: t`Question`,
              cell: ({ number, question, meeting }) => (
                <Link className="govuk-link" to={`/meetings/${meeting?.reference ?? ""}/questions/${number}`}>
                  <WrittenInline>{question}</WrittenInline>
                </Link>
              ),
            },
            { heading: t`Received`, cell: ({ receivedOn }) => longDate(receivedOn) },
            { heading: t`Meeting`, cell: ({ meeting }) => meetingLink(meeting?.reference, meeting?.title) },
            { heading: t`On`, cell: ({ meeting }) => meeting && longDate(meeting.heldOn) },
          ]}
        />
      ),
    },
    papers: {
      empty: t`No paper for a coming meeting is missing.`,
      count: papers.nodes.length,
      table: (
        <WorkTable
          caption={t`Papers that have not come by their last day`}
          rows={papers.nodes}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: t`Paper`,
              cell: ({ title, agendaItem }) => (
                <>
                  <Link className="govuk-link" to={`/meetings/${agendaItem?.meeting?.reference ?? ""}/agenda`}>
                    <WrittenInline>{title}</WrittenInline>
                  </Link>
                  <span className="portal-detail">
                    <WrittenInline>{agendaItem?.title}</WrittenInline>
                  </span>
                </>
              ),
            },
            { heading: t`From`, cell: ({ expectedFrom }) => <WrittenInline>{expectedFrom}</WrittenInline> },
            { heading: t`Due`, cell: ({ dueOn }) => dueOn !== null && longDate(dueOn) },
            { heading: t`Today`, cell: ({ dueOn }) => dueOn !== null && <DaysLeft dueOn={dueOn} /> },
            {
              heading: t`Meeting`,
              cell: ({ agendaItem }) => meetingLink(agendaItem?.meeting?.reference, agendaItem?.meeting?.title),
            },
          ]}
        />
      ),
    },
    ahead: {
      empty: t`No coming meeting is recorded here.`,
      count: meetings.nodes.length,
      table: (
        <WorkTable
          caption={t`Meetings ahead`}
          rows={[...meetings.nodes].reverse()}
          rowKey={({ reference }) => reference}
          columns={meetingColumns()}
        />
      ),
    },
  } satisfies Record<string, Section>;
}
