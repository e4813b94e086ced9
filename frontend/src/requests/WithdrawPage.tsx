import { t } from "@lingui/core/macro";
import { WithdrawRequestDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { WarningText } from "../ui/WarningText";
import { SayPage } from "./SayPage";
import { useRequestAtHand } from "./useRequestAtHand";

export function Component() {
  const { request, read } = useRequestAtHand();
  const withdraw = useAct(WithdrawRequestDocument);

  return (
    <SayPage
      request={request}
      verb="withdraw"
      title={t`Withdraw this request`}
      may={request.viewerCanWithdraw}
      before={
        <WarningText>{t`A withdrawn request stays on record with its reason. It cannot be sent again.`}</WarningText>
      }
      words={{ name: "reason", label: t`Why it is no longer asked`, missing: t`Enter why it is no longer asked` }}
      on={{ name: "withdrawnOn", label: t`Day of withdrawal` }}
      button={t`Withdraw the request`}
      manner="warning"
      send={({ words, on }) => withdraw({ input: { ...read, reason: words, withdrawnOn: on } })}
    />
  );
}
