import { claimsCompletion, commentsOnTheReport } from "./chapters/force.js";
import { agreesAndPublishesTheMinutes, holdsTheMeeting, plansTheMeeting } from "./chapters/meeting.js";
import { publishesTheRecordAndInvitesComments, recordsTheReport, recordsWhatItSays } from "./chapters/report.js";
import { asksUntilItIsAnswered } from "./chapters/request.js";
import { test } from "./journey.js";
import { signIn } from "./people.js";

test.use({ expectedInConsole: [] });

test("From the inspectors' report to the published response, the answered request and the minutes", async ({ newPerson, portal }) => {
  test.setTimeout(600_000);
  const [officer, approver, liaison] = [await newPerson(), await newPerson(), await newPerson()];
  await signIn(officer, "scrutiny officer");
  await signIn(approver, "approver");
  await signIn(liaison, "force liaison officer");

  await test.step("the officer records the report", () => recordsTheReport(officer));
  await test.step("and what it says", () => recordsWhatItSays(officer));
  await test.step("she publishes it and invites comments", () => publishesTheRecordAndInvitesComments(officer));

  await portal.setClock("2022-04-20T10:00:00Z");
  await test.step("the force comments", () => commentsOnTheReport(liaison));
  await test.step("reports progress and claims one complete", () => claimsCompletion(liaison));

  await portal.setClock("2022-05-20T10:00:00Z");
  await test.step("a request is asked until it is answered", () => asksUntilItIsAnswered(officer, approver, liaison));

  await portal.setClock("2022-07-14T10:00:00Z");
  await test.step("the meeting is planned", () => plansTheMeeting(officer));
  await portal.setClock("2022-07-21T13:30:00Z");
  await test.step("and held", () => holdsTheMeeting(officer));
  await test.step("its minutes are agreed and published", () => agreesAndPublishesTheMinutes(officer, approver));
});
