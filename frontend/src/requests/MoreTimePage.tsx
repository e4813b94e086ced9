import { t } from "@lingui/core/macro";
import { AskForMoreTimeDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const ask = useAct(AskForMoreTimeDocument);

  return (
    <SayPage
      request={request}
      verb="more-time"
      title={t`Ask for more time`}
      may={request.viewerCanAskForMoreTime}
      words={{
        name: "reason",
        label: t`Why more time is needed`,
        hint: t`The office decides. Until then the last day stays as it is.`,
        missing: t`Enter why more time is needed`,
      }}
      dueOn={{
        name: "dueOn",
        label: t`Last day that is wished for`,
        hint: t`It must be later than the present last day. For example, 12 4 2022`,
      }}
      on={{ name: "askedOn", label: t`Day of asking` }}
      button={t`Ask for more time`}
      send={({ words, dueOn, on }) => ask({ input: { ...read, reason: words, dueOn, askedOn: on } })}
    />
  );
}
