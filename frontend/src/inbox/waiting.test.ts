import { describe, expect, it } from "vitest";
import type { ClaimWaitingFragment, RequestWaitingFragment } from "../gql/graphql";
import { leadsOf, waitingIn, withLead, type Invitation } from "./waiting";

const request = (reference: string, dueOn: string | null, viewerCanAnswer = true, lead: string | null = null) =>
  ({
    reference,
    subject: reference,
    status: "SENT",
    sentOn: "2022-04-01",
    dueOn,
    viewerCanAnswer,
    lead,
  }) satisfies RequestWaitingFragment;

const invitation = (replyBy: string, ...owners: (string | null)[]) =>
  ({
    invitedOn: "2022-03-29",
    replyBy,
    viewerCanSubmit: true,
    report: {
      reference: "WX-REPORT-2022-001",
      title: "Child protection",
      recommendations: { nodes: owners.map((owner) => ({ owner })) },
    },
  }) satisfies Invitation;

const inbox = (
  requests: RequestWaitingFragment[],
  invitations: Invitation[] = [],
  claims: ClaimWaitingFragment[] = [],
) =>
  waitingIn(
    { requests: { nodes: requests }, chiefOfficerComments: { nodes: invitations }, claimed: { nodes: claims } },
    "2022-05-10",
  );

const claim = (reference: string, viewerCanSignOff: boolean) =>
  ({
    reference,
    text: null,
    dueOn: "2022-05-01",
    viewerCanSignOff,
    latestForceUpdate: { saidOn: "2022-04-30" },
  }) satisfies ClaimWaitingFragment;

describe("The inbox", () => {
  it("puts invitations and requests into one list by their day, the longest overdue first and the undated last", () => {
    const list = inbox([request("undated", null), request("ahead", "2022-05-20")], [invitation("2022-05-01")]);

    expect(list.map(({ to }) => to)).toEqual([
      "/reports/WX-REPORT-2022-001/comments",
      "/requests/ahead/answer",
      "/requests/undated/answer",
    ]);
  });

  it("counts lateness from the day after the last day", () => {
    const list = inbox([request("late", "2022-05-09"), request("today", "2022-05-10"), request("undated", null)]);

    expect(list.map(({ daysLate }) => daysLate)).toEqual([1, 0, 0]);
  });

  it("holds claims for whoever signs them, and none of them is late", () => {
    const list = inbox([], [], [claim("to-sign", true), claim("another's", false)]);

    expect(list.map(({ to, daysLate }) => [to, daysLate])).toEqual([["/recommendations/to-sign/sign-off", 0]]);
  });

  it("shows what is with one lead, and nothing else", () => {
    const list = inbox(
      [request("with-her", null, true, "Head of Crime"), request("with-nobody", null)],
      [invitation("2022-05-01", "Head of Safeguarding", null, "Head of Crime", "Head of Crime")],
    );

    expect(leadsOf(list)).toEqual(["Head of Crime", "Head of Safeguarding"]);
    expect(withLead(list, "Head of Crime").map(({ to }) => to)).toEqual([
      "/reports/WX-REPORT-2022-001/comments",
      "/requests/with-her/answer",
    ]);
    expect(withLead(list, "Head of Safeguarding").map(({ to }) => to)).toEqual([
      "/reports/WX-REPORT-2022-001/comments",
    ]);
    expect(withLead(list, null)).toHaveLength(3);
  });

  it("leaves out what this reader may not answer", () => {
    expect(inbox([request("another's", "2022-05-09", false)])).toEqual([]);
  });
});
