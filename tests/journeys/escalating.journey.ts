import { expect, signIn, test } from "./journey.js";
import { does, fill, press, reads, takesUp } from "./people.js";

test.use({ clock: "2022-06-01T09:13:00Z" });

test("The commissioner signs a formal request, and takes it further in a letter when its day has passed (H2.5) @long", async ({
  person,
  portal,
}) => {
  const officer = await person("scrutiny officer");
  const approver = await person("approver");
  const liaison = await person("force liaison officer");
  const subject = "Supervision of investigations";
  await does(
    officer,
    "draftRequest",
    `force: "wexshire", kind: INFORMATION, subject: "${subject}", question: "How is it supervised?", dueOn: "2022-06-15"`,
    "request { id }",
  );
  const page = "/requests/WX-REQUEST-2022-1";

  await test.step("it waits for the signature, and is sent", async () => {
    await takesUp(approver, "Requests drafted, to be sent", subject);
    await reads(approver, `${page}/send`, "Send this request");
    await press(approver, "Send to the chief constable");
    await expect(
      approver.getByText("Sent to the chief constable").first(),
    ).toBeVisible();
    await reads(liaison, "/inbox", "Inbox");
    await expect(
      liaison.getByRole("link", { name: subject, exact: true }),
    ).toBeVisible();
  });

  await portal.setClock("2022-06-20T09:13:00Z");
  await signIn(approver, "approver");
  await signIn(liaison, "force liaison officer");

  await test.step("no answer came by its day: the letter says to whom it is taken, and why", async () => {
    await takesUp(approver, "Requests overdue", subject);
    await expect(approver.getByText("5 days late").first()).toBeVisible();
    await reads(approver, `${page}/escalate`, "Take this request further");
    await press(approver, "Take it further");
    await expect(approver.getByRole("alert")).toContainText(
      "Enter to whom it is taken, and why",
    );
    await fill(
      approver,
      "To whom it is taken, and why",
      "To the Chief Constable in person: five days have passed.",
    );
    await press(approver, "Take it further");
    await expect(
      approver.getByText("five days have passed").first(),
    ).toBeVisible();
    await reads(liaison, page, subject);
    await expect(
      liaison.getByText("five days have passed").first(),
    ).toBeVisible();
  });
});
