import { t } from "@lingui/core/macro";
import { AssignRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const assign = useAct(AssignRequestDocument);

  return (
    <SayPage
      request={request}
      verb="assign"
      title={t`Say who in the force sees to it`}
      may={request.viewerCanAnswer}
      words={{
        name: "lead",
        label: t`Who sees to it`,
        hint: t`A role in the force, not a person’s name. Only the force and the office read it.`,
        missing: t`Enter who sees to it`,
        line: true,
      }}
      on={{ name: "assignedOn", label: t`Day on which it was given` }}
      button={t`Save who sees to it`}
      send={({ words, on }) => assign({ input: { ...read, lead: words, assignedOn: on } })}
    />
  );
}
