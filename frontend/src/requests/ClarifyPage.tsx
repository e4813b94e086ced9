import { t } from "@lingui/core/macro";
import { ClarifyRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const clarify = useAct(ClarifyRequestDocument);

  return (
    <SayPage
      request={request}
      verb="clarify"
      title={t`Say what is meant`}
      may={request.viewerCanClarify}
      words={{
        name: "words",
        label: t`What is meant`,
        hint: t`The force reads this. The last day for the answer stays as it is.`,
        missing: t`Enter what is meant`,
        rows: 8,
      }}
      on={{ name: "clarifiedOn", label: t`Day of saying so` }}
      button={t`Send to the force`}
      send={({ words, on }) => clarify({ input: { ...read, words, clarifiedOn: on } })}
    />
  );
}
