import { t } from "@lingui/core/macro";
import type { WithdrawalWordsFragment } from "../gql/graphql";
import { longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import { Tag } from "../ui/Tag";
import { WrittenInline } from "./Written";

const kinds = (): Record<string, string> => ({
  InspectionReport: t`The report`,
  OtherSource: t`The source`,
  Statement: t`A statement`,
  ForceUpdate: t`An entry of the force`,
  Assurance: t`An assurance`,
  InspectorateDecision: t`A decision of the inspectorate`,
  DueDateChange: t`A change of the due date`,
  OwnerChange: t`A change of owner`,
  MonitoringPhase: t`A phase of monitoring`,
  StatutoryResponse: t`The response`,
  Edition: t`A published text`,
  PieceOfEvidence: t`A piece of evidence`,
  Request: t`The request`,
});

/** What was public and was withdrawn: when, by whom and why, and never what it said. */
export function Withdrawals({ withdrawals }: { withdrawals: readonly WithdrawalWordsFragment[] }) {
  return withdrawals.map(({ id, kind, reference, reason, withdrawnOn, withdrawnBy }) => (
    <InsetText key={id}>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Tag colour="grey">{t`Withdrawn`}</Tag> {kinds()[kind] ?? t`A record`} {reference}
      </p>
      <p className="govuk-body-s govuk-!-margin-bottom-1">{t`${longDate(withdrawnOn)}, by the ${withdrawnBy}`}</p>
      <WrittenInline>{reason}</WrittenInline>
    </InsetText>
  ));
}
