import { t } from "@lingui/core/macro";

export interface Responsibility {
  from?: string | null;
  to?: string | null;
  body: { holderTitle: string; officeHolders: readonly OfficeHolder[] } | null;
}

interface OfficeHolder {
  title: string;
  from?: string | null;
  to?: string | null;
}

/**
 * Who held the force to account on a day: "Commissioner", "Mayor". A month stands for all its days. What is recorded
 * of who held the office goes before the body's usual word, where it names one title.
 */
export function holderTitleOn(responsibilities: readonly Responsibility[], day: string): string {
  const holds = ({ from, to }: Pick<Responsibility, "from" | "to">) =>
    (!from || from <= day) && (!to || to >= day.slice(0, to.length));
  const body = responsibilities.findLast(holds)?.body;
  const [title, ...others] = new Set(body?.officeHolders.filter(holds).map((holder) => holder.title));
  return (others.length === 0 ? title : undefined) ?? body?.holderTitle ?? t`Commissioner`;
}

/** The same over several days: each title once, in the order of the days. */
export const holderTitlesOn = (responsibilities: readonly Responsibility[], days: readonly string[]): string =>
  [...new Set([...days].sort().map((day) => holderTitleOn(responsibilities, day)))].join(", ");
