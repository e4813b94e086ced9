import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { ApproveResponseDocument, SendBackResponseDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { DecisionForm } from "./DecisionForm";
import { useResponseAtHand } from "./useResponseAtHand";

const WholeResponse = lazy(async () => ({ default: (await import("./WholeResponse")).WholeResponse }));

/** The approver approves the response or sends it back. */
export function Component() {
  const { response } = useResponseAtHand();
  const approve = useAct(ApproveResponseDocument);
  const sendBack = useAct(SendBackResponseDocument);

  return (
    <DecisionForm
      title={t`Decide on the response`}
      response={response}
      may={response.viewerCanApprove}
      forward={{
        text: t`Approve`,
        hint: t`The scrutiny officer can then publish it`,
        done: t`Response approved`,
        commented: true,
      }}
      pass={(input) => approve({ input })}
      back={(input) => sendBack({ input })}
    >
      <Suspense>
        <WholeResponse response={response} />
      </Suspense>
    </DecisionForm>
  );
}
