import { t } from "@lingui/core/macro";
import { londonDay, longDate } from "../ui/dates";

/** Said by the day that is shown, yet recorded here only after it: nobody could read it here on that day. */
export function RecordedLater({ recordedAt, asAt }: { recordedAt: string | null; asAt: string | null }) {
  if (asAt === null || recordedAt === null || londonDay(recordedAt) <= asAt) return null;
  return (
    <p className="govuk-body-s govuk-!-margin-bottom-1">{t`Recorded here only on ${longDate(londonDay(recordedAt))}`}</p>
  );
}
