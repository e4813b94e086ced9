import { t } from "@lingui/core/macro";
import { AnswerRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { AsPublished } from "./AsPublished";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const answer = useAct(AnswerRequestDocument);

  return (
    <SayPage
      request={request}
      verb="answer"
      title={t`Answer this request`}
      may={request.viewerCanAnswer}
      words={{
        name: "words",
        label: t`Your answer`,
        hint: t`The office of the local policing body reads it at once. It becomes public only if the office publishes it: name no victim, witness or child.`,
        missing: t`Enter the answer`,
        rows: 12,
      }}
      more={{
        name: "notGivenBecause",
        label: t`What is not given, and on what ground (optional)`,
        hint: t`Fill this in where you answer only in part. The answer is then shown as given in part.`,
        line: true,
      }}
      below={(words) => <AsPublished words={words} by={request.force?.name ?? null} />}
      on={{ name: "answeredOn", label: t`Day of the answer` }}
      button={t`Send the answer`}
      send={({ words, more, on }) => answer({ input: { ...read, words, notGivenBecause: more, answeredOn: on } })}
    />
  );
}
