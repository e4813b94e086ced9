import { t } from "@lingui/core/macro";
import { EscalateRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const escalate = useAct(EscalateRequestDocument);

  return (
    <SayPage
      request={request}
      verb="escalate"
      title={t`Take this request further`}
      may={request.viewerCanEscalate}
      words={{
        name: "words",
        label: t`To whom it is taken, and why`,
        hint: t`For example, the chief constable in person. The force reads this. The request stays where it stands.`,
        missing: t`Enter to whom it is taken, and why`,
        rows: 8,
      }}
      on={{ name: "escalatedOn", label: t`Day of taking it further` }}
      button={t`Take it further`}
      send={({ words, on }) => escalate({ input: { ...read, words, escalatedOn: on } })}
    />
  );
}
