import type { InboxQuery } from "../gql/graphql";
import { daysBetween } from "../ui/dates";

/** Something that waits for the force's answer. */
export type Waiting = { to: string; dueOn: string | null; askedOn: string | null; daysLate: number } & (
  | { kind: "comments"; title: string }
  | { kind: "request"; title: string; reference: string; lead: string | null; returned: boolean }
  | { kind: "claim"; title: string }
);

/** Invitations, requests and claims to sign as one list, by the day on which they are due; what has no such day comes last. */
export function waitingIn(
  { chiefOfficerComments, requests, claimed }: Pick<InboxQuery, "chiefOfficerComments" | "requests" | "claimed">,
  today: string,
): Waiting[] {
  const late = (dueOn: string | null) => (dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today)));

  const invitations = chiefOfficerComments.nodes.flatMap(
    ({ viewerCanSubmit, report, replyBy, invitedOn }): Waiting[] =>
      viewerCanSubmit && report
        ? [
            {
              kind: "comments",
              title: report.title,
              to: `/reports/${report.reference}/comments`,
              dueOn: replyBy,
              askedOn: invitedOn,
              daysLate: late(replyBy),
            },
          ]
        : [],
  );
  const questions = requests.nodes
    .filter(({ viewerCanAnswer }) => viewerCanAnswer)
    .map(({ subject, reference, dueOn, sentOn, status, lead }): Waiting => ({
      kind: "request",
      title: subject,
      reference,
      lead,
      returned: status === "RETURNED",
      to: `/requests/${reference}/answer`,
      dueOn,
      askedOn: sentOn,
      daysLate: late(dueOn),
    }));

  // What the force claims is complete is not late any more.
  const claims = claimed.nodes
    .filter(({ viewerCanSignOff }) => viewerCanSignOff)
    .map(({ reference, text, dueOn, latestForceUpdate }): Waiting => ({
      kind: "claim",
      title: text ?? reference,
      to: `/recommendations/${reference}/sign-off`,
      dueOn,
      askedOn: latestForceUpdate?.saidOn ?? null,
      daysLate: 0,
    }));

  const byDay = ({ dueOn }: Waiting) => dueOn ?? "9999";
  return [...invitations, ...questions, ...claims].sort((one, other) => byDay(one).localeCompare(byDay(other)));
}

/** The leads to whom requests are given, each once. */
export const leadsOf = (waiting: readonly Waiting[]): readonly string[] =>
  [...new Set(waiting.flatMap((row) => (row.kind === "request" && row.lead !== null ? [row.lead] : [])))].sort();

/** What is with a lead; all of it where none is chosen. */
export const withLead = (waiting: readonly Waiting[], lead: string | null) =>
  lead === null ? waiting : waiting.filter((row) => row.kind === "request" && row.lead === lead);
