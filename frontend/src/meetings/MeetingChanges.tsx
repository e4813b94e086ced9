import { t } from "@lingui/core/macro";
import { Written } from "../portal/Written";
import { longDate } from "../ui/dates";
import { InsetText } from "../ui/InsetText";
import type { WholeMeeting } from "./MeetingActs";

type Change = WholeMeeting["changes"][number];

function what({ kind, from, to }: Change) {
  if (kind === "CANCELLED") return t`Cancelled. It was to be held on ${longDate(from)}.`;
  if (to === null) return t`Put off from ${longDate(from)}. The new day is not set.`;
  return t`Put off from ${longDate(from)} to ${longDate(to)}.`;
}

/** That a meeting was put off or cancelled, said before anything else about it. */
export function MeetingChanges({ changes }: { changes: readonly Change[] }) {
  return changes.map((change) => (
    <InsetText key={`${change.on} ${change.from} ${change.to ?? ""}`}>
      <p className="govuk-body govuk-!-font-weight-bold">{what(change)}</p>
      <Written>{change.reason}</Written>
      <p className="govuk-body-s">
        {change.by}, {longDate(change.on)}
      </p>
    </InsetText>
  ));
}
