import { t } from "@lingui/core/macro";
import { AcceptAnswerDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const accept = useAct(AcceptAnswerDocument);

  return (
    <SayPage
      request={request}
      verb="accept"
      title={t`Accept the answer`}
      may={request.viewerCanAccept}
      words={{
        name: "words",
        label: t`Words to the force (optional)`,
        hint: t`Accepting says that the question was answered. It says nothing yet about being assured.`,
      }}
      on={{ name: "acceptedOn", label: t`Day of accepting` }}
      button={t`Accept the answer`}
      send={({ words, on }) => accept({ input: { ...read, words: words || null, acceptedOn: on } })}
    />
  );
}
