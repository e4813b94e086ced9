import { t } from "@lingui/core/macro";
import type { PlanStep } from "../gql/graphql";
import { longDate } from "../ui/dates";
import { Tag } from "../ui/Tag";
import { TaskList } from "../ui/TaskList";
import { WrittenInline } from "../portal/Written";
import type { ResponseAtHand } from "./useResponseAtHand";

type Planned = ResponseAtHand["plan"][number];

const stepWord = (step: PlanStep): string =>
  ({
    INVITATION: t`Invite the chief officer’s comments`,
    ACTION_PLAN: t`The force’s action plan received`,
    CHIEF_OFFICER_COMMENTS: t`The chief officer’s comments received`,
    DRAFT: t`Response written, sent for review`,
    REVIEW: t`Legal and redaction review`,
    APPROVAL: t`Approval`,
    PUBLICATION: t`Publication`,
  })[step];

/** Where the step is done, for whoever may do it now. */
function pageOf(response: ResponseAtHand, step: PlanStep): string | undefined {
  const { report } = response;
  const pages: Record<PlanStep, [boolean | undefined, string]> = {
    INVITATION: [report?.viewerCanInviteChiefOfficer, `/reports/${report?.reference ?? ""}/invite`],
    ACTION_PLAN: [response.viewerCanRecordActionPlan, "action-plan"],
    CHIEF_OFFICER_COMMENTS: [false, ""],
    DRAFT: [response.viewerCanSubmit, "submit"],
    REVIEW: [response.viewerCanReview, "review"],
    APPROVAL: [response.viewerCanApprove, response.isDecidedByVote ? "vote" : "decide"],
    PUBLICATION: [response.viewerCanPublish, "publish"],
  };
  const [may, to] = pages[step];
  return may ? to : undefined;
}

function dayOf({ step, day, plannedOn }: Planned): string {
  const on = longDate(plannedOn);
  return step === "PUBLICATION" ? t`By law by day ${day}, ${on}` : t`Planned by day ${day}, ${on}`;
}

function Status({ step }: { step: Planned }) {
  const { state, doneOn, by, isNext, isPastPlan } = step;
  if (doneOn !== null)
    return (
      <>
        {longDate(doneOn)}
        {by !== null && (
          <>
            <br />
            <WrittenInline>{by}</WrittenInline>
          </>
        )}
      </>
    );
  if (state === "NOT_RECEIVED") return t`Invited, not received by the date`;
  // Only the last day is the law's: a day of the plan that has passed makes nothing late.
  if (isPastPlan && step.step !== "PUBLICATION")
    return <Tag colour="yellow">{isNext ? t`Next, past its plan day` : t`Past its plan day`}</Tag>;
  return isNext ? <Tag colour="blue">{t`Next`}</Tag> : t`Ahead`;
}

/** The 56 days as the office means to use them. Nobody else sees it. */
export function ResponsePlan({ response }: { response: ResponseAtHand }) {
  return (
    <>
      <h2 className="govuk-heading-m">{t`From day 1 to day 56`}</h2>
      <p className="govuk-hint">{t`The office’s own plan. Nobody else sees it, and only the last day is set by law.`}</p>
      <TaskList
        tasks={response.plan.map((step) => ({
          title: stepWord(step.step),
          to: pageOf(response, step.step),
          hint: dayOf(step),
          status: <Status step={step} />,
        }))}
      />
    </>
  );
}
