import { t } from "@lingui/core/macro";
import { useState } from "react";
import { PublicTextArea } from "./PublicText";
import { longDate } from "../ui/dates";
import type { TextAreaProps } from "../ui/TextArea";

type Field = Omit<TextAreaProps, "label" | "hint" | "rows">;

/** Why a further edition replaces the one before; nothing where it is the first. */
export function Replacing({ field, before }: { field: Field; before: { publishedOn: string } | null | undefined }) {
  // The act itself makes an edition; the page must not ask why that one is replaced while it leaves.
  const [earlier] = useState(before);
  return earlier ? (
    <PublicTextArea
      {...field}
      label={t`Why it replaces the edition of ${longDate(earlier.publishedOn)}`}
      hint={t`Everybody reads this. Both editions stay readable.`}
      rows={3}
    />
  ) : null;
}
