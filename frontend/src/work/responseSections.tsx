import { t } from "@lingui/core/macro";
import { InvitationsAtWork, ResponsesAtWork } from "./ResponsesAtWork";
import type { Section, Work } from "./Section";

export function responseSections({ preparing, invited }: Work) {
  const awaiting = preparing.nodes.filter(({ status }) => status === "AWAITING_APPROVAL");
  const others = preparing.nodes.filter(({ status }) => status !== "AWAITING_APPROVAL");

  return {
    awaiting: {
      empty: t`No response awaits approval.`,
      count: awaiting.length,
      table: <ResponsesAtWork caption={t`Responses awaiting approval`} rows={awaiting} />,
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
