import { t } from "@lingui/core/macro";
import type { TextInputProps } from "../ui/TextInput";
import { PublicTextInput } from "./PublicText";

/** On which ground something is withheld: a line that everybody reads. */
export function GroundField(field: Omit<TextInputProps, "label" | "hint" | "suggestions">) {
  return (
    <PublicTextInput
      {...field}
      label={t`Ground`}
      hint={t`Everybody reads this. Name the law, and do not repeat what is withheld. Leave it empty to withhold it no longer.`}
      suggestions={[
        t`Freedom of Information Act 2000, section 31 (law enforcement)`,
        t`Freedom of Information Act 2000, section 38 (health and safety)`,
        t`Freedom of Information Act 2000, section 40 (personal information)`,
        t`Safety of a person`,
        t`A child could be recognised`,
        t`A case is before a court`,
      ]}
    />
  );
}
