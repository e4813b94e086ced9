import { t } from "@lingui/core/macro";
import { RequestToPublishDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { WarningTasks } from "../portal/WarningTasks";

/** What of the draft will be warned of once the request is published: while its words can still be changed. */
export function WhatIsAskedWarnings({ reference }: { reference: string }) {
  const warnings = useRead(RequestToPublishDocument, { reference }).request?.warnings ?? [];
  if (warnings.length === 0) return null;

  return <WarningTasks warnings={warnings.map((warning) => ({ ...warning, place: t`What is asked` }))} />;
}
