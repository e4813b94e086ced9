import { t } from "@lingui/core/macro";
import type { RequestQuery } from "../gql/graphql";
import { ButtonGroup, ButtonLink } from "../ui/Button";

export type WholeRequest = NonNullable<RequestQuery["request"]>;

/** The next steps that the reader may take, each on its own page; the server says which. */
export function RequestActs({ request }: { request: WholeRequest }) {
  const acts = [
    request.viewerCanSend && (["send", t`Send`] as const),
    request.viewerCanAnswer && (["answer", t`Answer`] as const),
    request.viewerCanClarify && (["clarify", t`Say what is meant`] as const),
    request.viewerCanAccept && (["accept", t`Accept the answer`] as const),
    request.viewerCanJudge && (["return", t`Return as insufficient`] as const),
    request.viewerCanAcknowledge && (["acknowledge", t`Acknowledge`] as const),
    request.viewerCanSeekClarification && (["ask", t`Ask what is meant`] as const),
    request.viewerCanAskForMoreTime && (["more-time", t`Ask for more time`] as const),
    request.viewerCanAnswer && (["assign", t`Say who sees to it`] as const),
    request.viewerCanAnswer && (["refuse", t`Refuse`] as const),
    request.viewerCanExtend && (["extend", t`Give more time`] as const),
    request.viewerCanDecideOnTime && (["decline", t`Give no more time`] as const),
    request.viewerCanEdit && (["edit", t`Edit the draft`] as const),
    request.viewerCanClose && (["close", t`Close`] as const),
    request.viewerCanEscalate && (["escalate", t`Take it further`] as const),
    request.viewerCanWithdraw && (["withdraw", t`Withdraw`] as const),
  ].filter((act) => act !== false);
  if (acts.length === 0) return null;

  return (
    <ButtonGroup>
      {acts.map(([verb, text], index) => (
        <ButtonLink
          key={verb}
          to={`/requests/${request.reference}/${verb}`}
          manner={index === 0 ? "primary" : "secondary"}
        >
          {text}
        </ButtonLink>
      ))}
    </ButtonGroup>
  );
}
