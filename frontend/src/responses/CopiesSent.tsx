import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { recipientWord } from "./explanationWords";
import type { ResponseAtHand } from "./useResponseAtHand";

export function CopiesSent({ copies }: { copies: ResponseAtHand["copies"] }) {
  const sentTo = (recipient: ResponseAtHand["copies"][number]["recipient"]) =>
    copies.find((copy) => copy.recipient === recipient)?.sentOn;
  const rows = (["INSPECTORATE", "HOME_SECRETARY"] as const).map((recipient) => {
    const sentOn = sentTo(recipient);
    return { term: recipientWord(recipient), value: sentOn === undefined ? null : longDate(sentOn) };
  });

  return <SummaryList rows={rows} />;
}
