import { t } from "@lingui/core/macro";
import type { FieldProps } from "../ui/Field";
import { Select } from "../ui/Select";

/** Whose chief officer: asked only of a body that answers for several forces of the report. */
export function ForceChoice({
  forces,
  field,
}: {
  forces: readonly { slug: string; name: string }[];
  field: FieldProps<string>;
}) {
  if (forces.length < 2) return null;
  return <Select {...field} label={t`Force`} options={forces.map(({ slug, name }) => ({ value: slug, text: name }))} />;
}
