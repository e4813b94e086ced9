import { t } from "@lingui/core/macro";
import type { AttendanceWordsFragment } from "../gql/graphql";
import { SummaryList } from "../ui/SummaryList";
import { comesForWord, presenceWord } from "./preparingWords";

/** Who was there, by role and never by name. */
export default function AttendanceList({ attendance }: { attendance: readonly AttendanceWordsFragment[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">{t`Attendance`}</h2>
      <SummaryList
        rows={attendance.map(({ role, comesFor, presence, representedBy }) => ({
          term: role,
          value: `${representedBy === null ? presenceWord(presence) : t`Represented by ${representedBy}`} (${comesForWord(comesFor)})`,
        }))}
      />
    </>
  );
}
