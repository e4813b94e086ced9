import { t } from "@lingui/core/macro";
import { OwnCommentsField } from "./OwnCommentsField";
import { ResponseFrame } from "./ResponseFrame";
import { useOwnCommentsForm } from "./useOwnCommentsForm";
import { useResponseAtHand } from "./useResponseAtHand";

export function Component() {
  const { response } = useResponseAtHand();
  const form = useOwnCommentsForm({
    reportId: response.report?.id ?? "",
    draft: `own comments ${response.reference}`,
    forces: response.force ? [response.force] : [],
    version: response.version,
    ownComments: response.ownComments ?? "",
  });

  return (
    <ResponseFrame title={t`Our comments`} response={response} may={response.viewerCanDraft} form={form}>
      <OwnCommentsField field={form.field("ownComments")} />
    </ResponseFrame>
  );
}
