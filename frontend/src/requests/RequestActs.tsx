import { t } from "@lingui/core/macro";
import type { RequestQuery } from "../gql/graphql";
import { ButtonGroup, ButtonLink } from "../ui/Button";

export type WholeRequest = NonNullable<RequestQuery["request"]>;

/** The next steps that the reader may take, each on its own page; the server says which. */
export function RequestActs({ request }: { request: WholeRequest }) {
  const { viewerCanEdit, viewerCanSend, viewerCanAnswer, viewerCanJudge, viewerCanWithdraw } = request;
  const acts = [
    viewerCanSend && (["send", t`Send`] as const),
    viewerCanAnswer && (["answer", t`Answer`] as const),
    viewerCanJudge && (["accept", t`Accept the answer`] as const),
    viewerCanJudge && (["return", t`Return as insufficient`] as const),
    viewerCanEdit && (["edit", t`Edit the draft`] as const),
    viewerCanWithdraw && (["withdraw", t`Withdraw`] as const),
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
