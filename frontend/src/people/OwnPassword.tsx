import { t } from "@lingui/core/macro";
import type { FieldProps } from "../ui/Field";
import { TextInput } from "../ui/TextInput";
import type { Refusal } from "../ui/useForm";

/** Who changes how they sign in says anew who they are. */
export function OwnPassword(field: FieldProps<string>) {
  return <TextInput {...field} label={t`Your password`} type="password" autoComplete="current-password" width={20} />;
}

/** The door's words about an email address make no sense to who is in. */
export const aboutOwnPassword = (errors: readonly Refusal[]): readonly Refusal[] =>
  errors.map((error) =>
    error.code === "WRONG_NAME_OR_PASSWORD"
      ? { message: t`That is not your password, or it was tried too often`, field: "password" }
      : error,
  );
