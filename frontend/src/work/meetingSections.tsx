import { t } from "@lingui/core/macro";
import type { MeetingAtWorkFragment } from "../gql/graphql";
import { meetingLink, paperColumns, questionColumns } from "../portal/meetingColumns";
import { MeetingStatusTag } from "../portal/statusTags";
import { longDate } from "../ui/dates";
import type { Column } from "../ui/Table";
import type { Section, Work } from "./Section";
import { WorkTable } from "./WorkTable";

const meetingColumns = (): readonly Column<MeetingAtWorkFragment>[] => [
  { heading: t`Meeting`, cell: ({ reference, title }) => meetingLink(reference, title) },
  { heading: t`On`, day: true, cell: ({ heldOn }) => longDate(heldOn) },
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
          columns={questionColumns()}
          all={{ to: "/meetings/questions", count: questions.totalCount }}
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
          columns={paperColumns(() => "agenda")}
          all={{ to: "/meetings/papers?missing=true", count: papers.totalCount }}
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
