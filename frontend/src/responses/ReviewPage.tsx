import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import { PassResponseDocument, ReturnResponseDocument } from "../gql/graphql";
import { useAct } from "../portal/useAct";
import { DecisionForm } from "./DecisionForm";
import { Warnings } from "./Warnings";
import { useResponseAtHand } from "./useResponseAtHand";

const WholeResponse = lazy(async () => ({ default: (await import("./WholeResponse")).WholeResponse }));

/** The reviewer looks for what the law forbids to publish, and puts the response before the approver or sends it back. */
export function Component() {
  const { response } = useResponseAtHand();
  const pass = useAct(PassResponseDocument);
  const back = useAct(ReturnResponseDocument);

  return (
    <DecisionForm
      title={t`Review the response`}
      response={response}
      may={response.viewerCanReview}
      forward={{
        text: t`Put it before the approver`,
        hint: t`The commissioner, mayor or board then decides`,
        done: t`Put before the approver`,
      }}
      pass={({ responseId, version, on }) => pass({ input: { responseId, version, submittedOn: on } })}
      back={(input) => back({ input })}
    >
      <Warnings response={response} />
      <Suspense>
        <WholeResponse response={response} />
      </Suspense>
    </DecisionForm>
  );
}
