import type { ClaimWaitingFragment, InvitationWaitingFragment, RequestWaitingFragment } from "../gql/graphql";
import { daysBetween } from "../ui/dates";

/** Something that waits for the force's answer. */
export type Waiting = {
  to: string;
  dueOn: string | null;
  askedOn: string | null;
  daysLate: number;
  /** Who in the force sees to it, by role: the lead of a request, or those who see to the recommendations of a report. */
  leads: readonly string[];
} & (
  | { kind: "comments"; title: string; reference: string }
  | { kind: "request"; title: string; reference: string; returned: boolean }
  | { kind: "claim"; title: string }
);

interface Asked {
  chiefOfficerComments: { nodes: readonly Invitation[] };
  requests: { nodes: readonly RequestWaitingFragment[] };
  claimed: { nodes: readonly ClaimWaitingFragment[] };
}

/** Who sees to the recommendations of its report may be asked for, too. */
export type Invitation = InvitationWaitingFragment & {
  report: { recommendations?: { nodes: readonly { owner: string | null }[] } } | null;
};

/** Invitations, requests and claims to sign as one list, by the day on which they are due; what has no such day comes last. */
export function waitingIn({ chiefOfficerComments, requests, claimed }: Asked, today: string): Waiting[] {
  const late = (dueOn: string | null) => (dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today)));

  const invitations = chiefOfficerComments.nodes.flatMap(
    ({ viewerCanSubmit, report, replyBy, invitedOn }): Waiting[] =>
      viewerCanSubmit && report
        ? [
            {
              kind: "comments",
              title: report.title,
              reference: report.reference,
              leads: each((report.recommendations?.nodes ?? []).map(({ owner }) => owner)),
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
      leads: each([lead]),
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
      leads: [],
      to: `/recommendations/${reference}/sign-off`,
      dueOn,
      askedOn: latestForceUpdate?.saidOn ?? null,
      daysLate: 0,
    }));

  const byDay = ({ dueOn }: Waiting) => dueOn ?? "9999";
  return [...invitations, ...questions, ...claims].sort((one, other) => byDay(one).localeCompare(byDay(other)));
}

const each = (leads: readonly (string | null)[]) => [...new Set(leads.filter((lead) => lead !== null))].sort();

/** All who see to something that waits, each once. */
export const leadsOf = (waiting: readonly Waiting[]): readonly string[] => each(waiting.flatMap(({ leads }) => leads));

/** What is with a lead; all of it where none is chosen. */
export const withLead = (waiting: readonly Waiting[], lead: string | null) =>
  lead === null ? waiting : waiting.filter(({ leads }) => leads.includes(lead));
