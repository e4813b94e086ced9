import { t } from "@lingui/core/macro";
import { DeclineMoreTimeDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const decline = useAct(DeclineMoreTimeDocument);

  return (
    <SayPage
      request={request}
      verb="decline"
      title={t`Give no more time`}
      may={request.viewerCanDecideOnTime}
      words={{
        name: "reason",
        label: t`Why no more time is given`,
        hint: t`The force reads this.`,
        missing: t`Enter why no more time is given`,
      }}
      on={{ name: "declinedOn", label: t`Day of the decision` }}
      button={t`Keep the last day`}
      send={({ words, on }) => decline({ input: { ...read, reason: words, declinedOn: on } })}
    />
  );
}
