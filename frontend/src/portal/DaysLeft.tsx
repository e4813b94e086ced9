import { daysAfter, leftWord } from "./dayOfPeriod";
import { useViewer } from "./useViewer";

/** How many days are left until a due date, or how late it is by now. */
export function DaysLeft({ dueOn }: { dueOn: string }) {
  const { today } = useViewer();
  return <span className={daysAfter(dueOn, today) === null ? undefined : "portal-late"}>{leftWord(dueOn, today)}</span>;
}
