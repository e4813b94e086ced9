import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { InviteChiefOfficerDocument, type ReportToAnswerQuery } from "../gql/graphql";
import { DueByLaw } from "../portal/DueByLaw";
import { doneOn, doneOnHint, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import { DateInput } from "../ui/DateInput";
import { longDate } from "../ui/dates";
import { useDone } from "../ui/DoneBanner";
import { Form } from "../ui/Form";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { emptyProblem } from "../ui/typedText";
import { useForm } from "../ui/useForm";
import { ForceChoice } from "./ForceChoice";
import { useOwnForces } from "./useOwnForces";

type Report = NonNullable<ReportToAnswerQuery["report"]>;

const suggested = ({ title, publishedOn }: Report) =>
  [
    t`The report “${title}” was published on ${longDate(publishedOn)}. We must publish our comments on it together with yours (Police Act 1996, section 55).`,
    t`Please send us your comments on the report as a whole and on each of its recommendations by the day given with this invitation.`,
    t`Your comments are published with our response. Please name no victim, witness or child in them.`,
  ].join("\n\n");

export function InvitationForm({ report, heading }: { report: Report; heading: ReactNode }) {
  const { reference } = report;
  const own = useOwnForces(report.forces);
  const invite = useAct(InviteChiefOfficerDocument);
  const done = useDone();

  const form = useForm({
    draft: `invite ${reference}`,
    start: { force: own[0]?.slug ?? "", invitation: suggested(report), replyBy: noDate, invitedOn: noDate },
    check: ({ invitation, replyBy, invitedOn }) => ({
      invitation: emptyProblem(invitation, t`Enter the invitation`),
      replyBy: dateProblem(replyBy, t`Reply by`),
      invitedOn: doneOnProblem(invitedOn, t`Day of the invitation`),
    }),
    send: async ({ force, invitation, replyBy, invitedOn }) => {
      const { data, errors } = await invite({
        input: {
          reportId: report.id,
          force,
          invitation,
          replyBy: isoDate(replyBy) ?? "",
          invitedOn: doneOn(invitedOn),
        },
      });
      if (data?.chiefOfficerComments) await done(`/reports/${reference}/record`, t`The chief officer is invited`);
      return errors;
    },
  });

  return (
    <Form form={form} heading={heading}>
      <DueByLaw deadline={report.statutoryDeadline}>
        {({ dueOn }) => <p className="govuk-body">{t`Our response is due on ${longDate(dueOn)}.`}</p>}
      </DueByLaw>
      <ForceChoice forces={own} field={form.field("force")} />
      <PublicTextArea
        {...form.field("invitation")}
        label={t`Invitation`}
        hint={t`A suggestion: change it as you see fit. The force reads it as soon as you send it.`}
        rows={11}
      />
      <DateInput
        {...form.field("replyBy")}
        legend={t`Reply by`}
        hint={t`Leave time to answer the comments. For example, 22 4 2022`}
      />
      <DateInput {...form.field("invitedOn")} legend={t`Day of the invitation (optional)`} hint={doneOnHint()} />
      <Button>{t`Send the invitation`}</Button>
    </Form>
  );
}
