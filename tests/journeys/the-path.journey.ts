import { claimsCompletion, commentsOnTheReport } from "./chapters/force.js";
import {
  agreesAndPublishesTheMinutes,
  holdsTheMeeting,
  plansTheMeeting,
} from "./chapters/meeting.js";
import {
  browses,
  pagesThrough,
  seesTheDisagreement,
} from "./chapters/readers.js";
import {
  publishesTheRecordAndInvitesComments,
  recordsTheReport,
  recordsWhatItSays,
} from "./chapters/report.js";
import { asksUntilItIsAnswered } from "./chapters/request.js";
import {
  composesTheResponse,
  decidesTwice,
  publishesOnDay49,
} from "./chapters/response.js";
import { signIn, test } from "./journey.js";

// A page that a reader may not see answers 404, which the browser notes.
test.use({ clock: "2022-03-29T09:31:00Z", expectedInConsole: [/404/] });

test("From the inspectors' report to the published response, the answered request and the minutes", async ({
  person,
  portal,
}) => {
  test.setTimeout(600_000);
  const officer = await person("scrutiny officer");
  const reviewer = await person("monitoring officer");
  const approver = await person("approver");
  const liaison = await person("force liaison officer");
  const member = await person("panel member");
  const visitor = await person();

  // A session lasts a working day: after a leap in time everybody signs in again.
  const itIs = async (instant: string) => {
    await portal.setClock(instant);
    await Promise.all([
      signIn(officer, "scrutiny officer"),
      signIn(reviewer, "monitoring officer"),
      signIn(approver, "approver"),
      signIn(liaison, "force liaison officer"),
      signIn(member, "panel member"),
    ]);
  };

  await test.step("the officer records the report, and is told day 1 and day 56 (H1.1)", () =>
    recordsTheReport(officer));
  await test.step("and what it says; case files that do not add up are refused (H1.2)", () =>
    recordsWhatItSays(officer));
  await test.step("she publishes it and invites comments (H1.3)", () =>
    publishesTheRecordAndInvitesComments(officer));

  await itIs("2022-04-20T10:00:00Z");
  await test.step("the force comments", () => commentsOnTheReport(liaison));
  await test.step("reports progress and claims one complete", () =>
    claimsCompletion(liaison));

  await itIs("2022-05-16T10:00:00Z");
  await test.step("the response is composed; it cannot be sent while an explanation is missing (H1.5)", () =>
    composesTheResponse(officer));
  await test.step("reviewed, sent back once, then approved", () =>
    decidesTwice(officer, reviewer, approver));
  await test.step("it is published on day 49, and the copies are recorded (H1.7)", () =>
    publishesOnDay49(officer, visitor));

  await itIs("2022-05-20T10:00:00Z");
  await test.step("a request about a finding is asked until it is answered (H1.12)", () =>
    asksUntilItIsAnswered(officer, approver, liaison));

  await itIs("2022-07-14T10:00:00Z");
  await test.step("the meeting is planned", () => plansTheMeeting(officer));
  await itIs("2022-07-21T13:30:00Z");
  await test.step("and held: notes, an action, the outcome, an assurance (H1.11)", () =>
    holdsTheMeeting(officer));
  await test.step("its minutes are agreed and published", () =>
    agreesAndPublishesTheMinutes(officer, approver));

  await test.step("the commissioner confirms the assurance, and the tracks differ", () =>
    seesTheDisagreement(approver));
  await test.step("a panel member reads what is published", () =>
    browses(member));
  await test.step("a partner pages through by cursors", () =>
    pagesThrough(visitor));
});
