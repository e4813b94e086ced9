import { t } from "@lingui/core/macro";

interface Responsibility {
  from?: string | null;
  to?: string | null;
  body: { holderTitle: string } | null;
}

/** Who held the force to account on a day: "Commissioner", "Mayor". A month stands for all its days. */
export function holderTitleOn(responsibilities: readonly Responsibility[], day: string): string {
  const holds = ({ from, to }: Responsibility) => (!from || from <= day) && (!to || to >= day.slice(0, to.length));
  return responsibilities.findLast(holds)?.body?.holderTitle ?? t`Commissioner`;
}
