import { t } from "@lingui/core/macro";
import type { FieldProps } from "../ui/Field";
import { TextInput } from "../ui/TextInput";

/** A password that is chosen: what it must be is said before it is typed. */
export function NewPassword(field: FieldProps<string>) {
  return (
    <TextInput
      {...field}
      label={t`New password`}
      hint={t`12 characters or more. Three words that do not belong together are easy to remember.`}
      type="password"
      autoComplete="new-password"
      width={20}
    />
  );
}
