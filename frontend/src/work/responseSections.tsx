import { t } from "@lingui/core/macro";
import { InvitationsAtWork, ResponsesAtWork } from "./ResponsesAtWork";
import type { Section, Work } from "./Section";

export function responseSections({ preparing, invited }: Work) {
  const reviewing = preparing.nodes.filter(({ status }) => status === "IN_REVIEW");
  const awaiting = preparing.nodes.filter(({ status }) => status === "AWAITING_APPROVAL");
  const approved = preparing.nodes.filter(({ status }) => status === "APPROVED");
  const decided = [...reviewing, ...awaiting, ...approved];
  const others = preparing.nodes.filter((response) => !decided.includes(response));

  return {
    reviewing: {
      empty: t`No response is in review.`,
      count: reviewing.length,
      table: <ResponsesAtWork caption={t`Responses in review`} rows={reviewing} />,
    },
    awaiting: {
      empty: t`No response awaits approval.`,
      count: awaiting.length,
      table: <ResponsesAtWork caption={t`Responses awaiting approval`} rows={awaiting} />,
    },
    approved: {
      empty: t`No approved response waits to be published.`,
      count: approved.length,
      table: <ResponsesAtWork caption={t`Responses approved, to be published`} rows={approved} />,
    },
    preparing: {
      empty: t`No response is in preparation.`,
      count: others.length,
      table: <ResponsesAtWork caption={t`Responses in preparation`} rows={others} />,
    },
    invited: {
      empty: t`No comments are awaited.`,
      count: invited.nodes.length,
      table: <InvitationsAtWork rows={invited.nodes} />,
    },
  } satisfies Record<string, Section>;
}
