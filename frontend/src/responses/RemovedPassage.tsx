import { t } from "@lingui/core/macro";
import { PublicTextInput } from "../portal/PublicText";
import { TextArea } from "../ui/TextArea";
import type { FieldProps } from "../ui/Field";

/** The words that are removed, and the ground that stands in their place. */
export function RemovedPassage({ passage, ground }: { passage: FieldProps<string>; ground: FieldProps<string> }) {
  return (
    <>
      <TextArea {...passage} label={t`Words to be removed`} hint={t`Just as they stand in the text`} rows={3} />
      <PublicTextInput
        {...ground}
        label={t`Ground`}
        hint={t`Everybody reads this in place of the words. Name the law, and do not repeat what is removed.`}
        suggestions={[
          t`A child could be recognised`,
          t`Safety of a person`,
          t`A case is before a court`,
          t`Freedom of Information Act 2000, section 31 (law enforcement)`,
          t`Freedom of Information Act 2000, section 38 (health and safety)`,
          t`Freedom of Information Act 2000, section 40 (personal information)`,
        ]}
      />
    </>
  );
}
