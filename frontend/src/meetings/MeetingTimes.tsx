import { t } from "@lingui/core/macro";
import type { FieldProps } from "../ui/Field";
import { TextInput } from "../ui/TextInput";

/** From when to when a meeting lasts, where that is known. */
export function MeetingTimes({ startsAt, endsAt }: Record<"startsAt" | "endsAt", FieldProps<string>>) {
  return (
    <>
      <TextInput {...startsAt} label={t`Begins at (optional)`} labelSize="m" width={5} hint={t`For example, 14:30`} />
      <TextInput {...endsAt} label={t`Ends at (optional)`} labelSize="m" width={5} hint={t`For example, 16:00`} />
    </>
  );
}
