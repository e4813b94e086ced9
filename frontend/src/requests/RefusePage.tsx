import { t } from "@lingui/core/macro";
import { RefuseRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { WarningText } from "../ui/WarningText";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const refuse = useAct(RefuseRequestDocument);

  return (
    <SayPage
      request={request}
      verb="refuse"
      title={t`Refuse to answer`}
      may={request.viewerCanAnswer}
      before={
        <WarningText>{t`The office can return a refusal, take it further, or close the request. To answer a part, answer and say there what is not given.`}</WarningText>
      }
      words={{
        name: "ground",
        label: t`Ground of the refusal`,
        hint: t`One line, with the law where there is one. It becomes public only if the office publishes it.`,
        missing: t`Enter the ground of the refusal`,
        line: true,
      }}
      more={{ name: "words", label: t`Words to the office (optional)` }}
      on={{ name: "refusedOn", label: t`Day of the refusal` }}
      button={t`Refuse to answer`}
      manner="warning"
      send={({ words, more, on }) => refuse({ input: { ...read, ground: words, words: more, refusedOn: on } })}
    />
  );
}
