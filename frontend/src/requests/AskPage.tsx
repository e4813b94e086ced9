import { t } from "@lingui/core/macro";
import { SeekClarificationDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const ask = useAct(SeekClarificationDocument);

  return (
    <SayPage
      request={request}
      verb="ask"
      title={t`Ask what is meant`}
      may={request.viewerCanSeekClarification}
      words={{
        name: "words",
        label: t`What is not clear`,
        hint: t`The last day for the answer stays as it is. Ask for more time on its own page.`,
        missing: t`Enter what is not clear`,
        rows: 8,
      }}
      on={{ name: "soughtOn", label: t`Day of asking` }}
      button={t`Ask the office`}
      send={({ words, on }) => ask({ input: { ...read, words, soughtOn: on } })}
    />
  );
}
