import { t } from "@lingui/core/macro";
import type { PeriodMeasure, PeriodQuery } from "../gql/graphql";
import { daysAfter } from "../portal/daysAfter";
import type { Figure } from "../ui/Figures";
import type { Period } from "./periods";
import type { Rows } from "./rowsFrom";

export type PeriodFigure = PeriodQuery["periodReport"]["figures"][number];

/** What is counted at the end of the period, and what happened in it. */
export const measures: Record<"end" | "within", readonly PeriodMeasure[]> = {
  end: [
    "RECOMMENDATIONS",
    "OPEN",
    "OVERDUE",
    "CLAIMED_COMPLETE",
    "NOT_ASSURED",
    "DISPUTED",
    "REQUESTS_AWAITING",
    "REQUESTS_OVERDUE",
  ],
  within: [
    "REPORTED",
    "CLOSED",
    "CLAIMED_IN_PERIOD",
    "ASSURED_ANEW",
    "DUE_DATES_MOVED",
    "REQUESTS_SENT",
    "REQUESTS_ANSWERED",
    "RESPONSES_DUE",
    "MEETINGS_HELD",
  ],
};

/** One number with what it counts. `then` opens rows as at the end of the period, `now` as they are. */
export function figureOf({ measure, count }: PeriodFigure, then: Rows, now: Rows, { from, to }: Period): Figure {
  const claimed = [["forceStatus", "CLAIMED_COMPLETE"] as const, ["forceStatus", "SIGNED_OFF"] as const];
  const held = ["HELD", "MINUTES_DRAFTED", "MINUTES_AGREED", "MINUTES_PUBLISHED"].map(
    (one) => ["status", one] as const,
  );
  const words: Record<PeriodMeasure, Omit<Figure, "count">> = {
    RECOMMENDATIONS: {
      label: t`Recommendations`,
      meaning: t`Recommendations and areas for improvement that are recorded here, in every state`,
      to: then("recommendations"),
    },
    OPEN: {
      label: t`Open`,
      meaning: t`Those that the inspectorate has neither closed nor superseded nor given up`,
      to: then("recommendations", ["open", "true"]),
    },
    OVERDUE: {
      label: t`Overdue`,
      meaning: t`Recommendations past their due day that the force has not claimed complete and the inspectorate has not closed`,
      to: then("recommendations", ["overdue", "true"]),
      warn: true,
    },
    CLAIMED_COMPLETE: {
      label: t`Claimed complete`,
      meaning: t`Those that the force says are done, or has signed off: a claim, not a decision`,
      to: then("recommendations", ...claimed),
    },
    NOT_ASSURED: {
      label: t`Not assured`,
      meaning: t`Those about which the local policing body says that it is not assured`,
      to: then("recommendations", ["assurance", "NOT_ASSURED"]),
    },
    DISPUTED: {
      label: t`Recommendations where accounts differ`,
      meaning: t`Recommendations about which the force, the office holder and the inspectorate say different things`,
      to: then("recommendations", ["disputed", "true"]),
    },
    REQUESTS_AWAITING: {
      label: t`Requests awaiting an answer`,
      meaning: t`Requests that were sent to the chief constable, or sent back, and for which no answer is recorded here`,
      to: then("requests", ["awaiting", "true"]),
    },
    REQUESTS_OVERDUE: {
      label: t`Requests overdue`,
      meaning: t`Requests whose last day has passed while an answer is awaited`,
      to: then("requests", ["overdue", "true"]),
      warn: true,
    },
    REPORTED: {
      label: t`Recommendations made`,
      meaning: t`Recommendations and areas for improvement whose reports were published`,
      to: then("recommendations", ["reported-from", from]),
    },
    CLOSED: {
      label: t`Closed by the inspectorate`,
      meaning: t`Those that the inspectorate closed, superseded or gave up`,
      to: then("recommendations", ["open", "false"], ["decided-from", from]),
    },
    CLAIMED_IN_PERIOD: {
      label: t`Newly claimed complete`,
      meaning: t`Those of which the force said last that they are done: a claim, not a decision`,
      to: then("recommendations", ...claimed, ["force-said-from", from]),
    },
    ASSURED_ANEW: {
      label: t`Assurances given`,
      meaning: t`Recommendations of which the local policing body said how far it is assured`,
      to: then("recommendations", ["assured-from", from]),
    },
    DUE_DATES_MOVED: {
      label: t`Due dates moved`,
      meaning: t`Recommendations whose due date was set anew; each says from which day to which, by whom and why`,
      to: then("recommendations", ["due-date-changed-from", from]),
    },
    REQUESTS_SENT: {
      label: t`Requests sent`,
      meaning: t`What was asked of the chief constable`,
      to: now("requests", ["sent-from", from], ["sent-to", to]),
    },
    REQUESTS_ANSWERED: {
      label: t`Requests answered`,
      meaning: t`Requests whose answer or refusal that stands came`,
      to: now("requests", ["answered-from", from], ["answered-to", to]),
    },
    RESPONSES_DUE: {
      label: t`Responses due`,
      meaning: t`Responses to reports whose last day by law was in the period; each says when it was published and how late`,
      to: now("responses", ["due-from", from], ["due-before", daysAfter(to, 1)]),
    },
    MEETINGS_HELD: {
      label: t`Meetings held`,
      meaning: t`Scrutiny meetings that were held`,
      to: now("meetings", ["from", from], ["to", to], ...held),
    },
  };
  return { count, ...words[measure] };
}
