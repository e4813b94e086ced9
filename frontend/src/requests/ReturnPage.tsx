import { t } from "@lingui/core/macro";
import { ReturnAnswerDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const giveBack = useAct(ReturnAnswerDocument);

  return (
    <SayPage
      request={request}
      verb="return"
      title={t`Return the answer as insufficient`}
      may={request.viewerCanJudge}
      words={{
        name: "reason",
        label: t`Why the answer is insufficient`,
        hint: t`Say what is still missing. The force reads this, and an answer is awaited again by the same day.`,
        missing: t`Enter why the answer is insufficient`,
        rows: 8,
      }}
      on={{ name: "returnedOn", label: t`Day of returning` }}
      button={t`Return the answer`}
      send={({ words, on }) => giveBack({ input: { ...read, reason: words, returnedOn: on } })}
    />
  );
}
