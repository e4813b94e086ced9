import { t } from "@lingui/core/macro";
import { PublicTextArea } from "../portal/PublicText";
import { Button } from "../ui/Button";
import type { FieldProps } from "../ui/Field";

export function OwnCommentsField({ field }: { field: FieldProps<string> }) {
  return (
    <>
      <PublicTextArea
        {...field}
        label={t`Our comments on the report`}
        hint={t`They will be published. Begin a line with - for a list. Name no victim, witness or child.`}
        rows={14}
      />
      <Button>{t`Save`}</Button>
    </>
  );
}
