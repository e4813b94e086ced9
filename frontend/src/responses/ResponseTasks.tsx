import { plural, t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { longDate } from "../ui/dates";
import { Tag } from "../ui/Tag";
import { TaskList, type Task } from "../ui/TaskList";
import { explanationKindWord, nameOf } from "./explanationWords";
import { explanationOf, recommendationsOf, type RecommendationAtHand, type ResponseAtHand } from "./useResponseAtHand";

const todo = () => <Tag colour="grey">{t`Not started`}</Tag>;

/** The law asks for an explanation of every recommendation; an area for improvement may be explained. */
const unexplained = ({ kind }: RecommendationAtHand) => (kind === "RECOMMENDATION" ? todo() : t`Optional`);

function commentsTask({ chiefOfficerComments: comments, report }: ResponseAtHand): Task {
  const title = t`The chief officer’s comments`;
  if (comments === null) {
    const to = report?.viewerCanInviteChiefOfficer ? `/reports/${report.reference}/invite` : undefined;
    return { title, to, hint: t`Invite them by a day that you set`, status: <Tag colour="grey">{t`Not invited`}</Tag> };
  }
  if (comments.receivedOn !== null) return { title, status: t`Received on ${longDate(comments.receivedOn)}` };
  const hint = t`Invited to reply by ${longDate(comments.replyBy)}`;
  return {
    title,
    hint,
    status: comments.overdue ? t`Invited, not received by the date` : <Tag colour="blue">{t`Awaited`}</Tag>,
  };
}

function tasksOf(response: ResponseAtHand): readonly Task[] {
  const done = (written: unknown): ReactNode => (written === null || written === undefined ? todo() : t`Completed`);
  const received = response.chiefOfficerComments?.status === "RECEIVED";
  return [
    {
      title: t`The reports that it answers`,
      to: "reports",
      status: plural(1 + response.furtherReports.length, { one: "# report", other: "# reports" }),
    },
    commentsTask(response),
    { title: t`Our comments`, to: "comments", status: done(response.ownComments) },
    {
      title: t`Our reply to the chief officer’s comments`,
      to: received ? "reply" : undefined,
      status: received ? done(response.replyToChiefOfficer) : t`Needed once comments are received`,
    },
    ...recommendationsOf(response).map((recommendation) => {
      const explanation = explanationOf(response, recommendation);
      return {
        title: nameOf(recommendation),
        to: `explanations/${recommendation.reference}`,
        hint: recommendation.text ?? t`The wording has not been entered`,
        status: explanation ? explanationKindWord(explanation.kind) : unexplained(recommendation),
      };
    }),
    {
      title: t`Check and send for review`,
      to: "submit",
      status:
        response.missing.length === 0 ? (
          <Tag colour="blue">{t`Ready`}</Tag>
        ) : (
          plural(response.missing.length, { one: "# part missing", other: "# parts missing" })
        ),
    },
  ];
}

export function ResponseTasks({ response }: { response: ResponseAtHand }) {
  return (
    <>
      <h2 className="govuk-heading-m">{t`What the response needs`}</h2>
      <TaskList tasks={tasksOf(response)} />
    </>
  );
}
