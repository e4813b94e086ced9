import { t } from "@lingui/core/macro";
import { CloseRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const close = useAct(CloseRequestDocument);

  return (
    <SayPage
      request={request}
      verb="close"
      title={t`Close this request`}
      may={request.viewerCanClose}
      words={{ name: "reason", label: t`Why nothing more is awaited`, missing: t`Enter why nothing more is awaited` }}
      on={{ name: "closedOn", label: t`Day of closing` }}
      button={t`Close the request`}
      send={({ words, on }) => close({ input: { ...read, reason: words, closedOn: on } })}
    />
  );
}
