import { t } from "@lingui/core/macro";
import { ExtendRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const extend = useAct(ExtendRequestDocument);

  return (
    <SayPage
      request={request}
      verb="extend"
      title={t`Give more time`}
      may={request.viewerCanExtend}
      words={{
        name: "reason",
        label: t`Why the last day is moved`,
        hint: t`The force reads this. The day before stays on record.`,
        missing: t`Enter why the last day is moved`,
      }}
      dueOn={{
        name: "dueOn",
        label: t`New last day`,
        hint: t`It must be later than the present last day. For example, 12 4 2022`,
      }}
      on={{ name: "extendedOn", label: t`Day of the decision` }}
      button={t`Move the last day`}
      send={({ words, dueOn, on }) => extend({ input: { ...read, reason: words, dueOn, extendedOn: on } })}
    />
  );
}
