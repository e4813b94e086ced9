import { t } from "@lingui/core/macro";
import { AcknowledgeRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const acknowledge = useAct(AcknowledgeRequestDocument);

  return (
    <SayPage
      request={request}
      verb="acknowledge"
      title={t`Acknowledge this request`}
      may={request.viewerCanAcknowledge}
      words={{ name: "words", label: t`Words to the office (optional)` }}
      on={{ name: "acknowledgedOn", label: t`Day of acknowledgement` }}
      button={t`Acknowledge the request`}
      send={({ words, on }) => acknowledge({ input: { ...read, words: words || null, acknowledgedOn: on } })}
    />
  );
}
