import { plural } from "@lingui/core/macro";

/** How late the answer is or was, said plainly. */
export function Lateness({ daysLate, overdue }: { daysLate: number | null; overdue: boolean }) {
  if (daysLate === null || daysLate <= 0) return null;

  return (
    <span className="portal-late">
      {overdue
        ? plural(daysLate, { one: "# day late", other: "# days late" })
        : plural(daysLate, { one: "Answered # day late", other: "Answered # days late" })}
    </span>
  );
}
