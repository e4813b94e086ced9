import { expect, test } from "./journey.js";
import { does, fill, press, reads, typeDate } from "./people.js";

test.use({ clock: "2022-06-01T09:00:00Z", expectedInConsole: [/404/] });

const request = "/requests/WX-REQUEST-2022-1";

test(
  "The force asks what is meant and for more time, answers a part and says why not the rest; the office sees how long it took",
  { tag: "@long" },
  async ({ person }) => {
    test.setTimeout(300_000);
    const officer = await person("scrutiny officer");
    const approver = await person("approver");
    const liaison = await person("force liaison officer");

    await test.step("a request is sent", async () => {
      await reads(
        officer,
        "/requests/draft",
        "Draft a request to the chief constable",
      );
      await officer.getByRole("radio", { name: "Information" }).check();
      await fill(officer, "Subject", "Risk assessments");
      await fill(officer, "Question", "How many were late?");
      await typeDate(officer, /Answer due/, "2022-06-15");
      await press(officer, "Save the draft");
      await expect(
        officer.getByRole("heading", { level: 1, name: "Risk assessments" }),
      ).toBeVisible();
      await reads(approver, `${request}/send`, "Send this request");
      await press(approver, "Send to the chief constable");
      await expect(approver.getByText("Due 15 June 2022")).toBeVisible();
    });

    await test.step("the force names who sees to it, and asks what is meant", async () => {
      await reads(
        liaison,
        `${request}/assign`,
        "Say who in the force sees to it",
      );
      await press(liaison, "Save who sees to it");
      await expect(
        liaison.getByRole("link", { name: "Enter who sees to it" }),
      ).toBeVisible();
      await fill(liaison, "Who sees to it", "Head of Safeguarding");
      await press(liaison, "Save who sees to it");
      await expect(
        liaison.getByText("Head of Safeguarding").first(),
      ).toBeVisible();
      await reads(liaison, `${request}/ask`, "Ask what is meant");
      await fill(liaison, "What is not clear", "Which year?");
      await press(liaison, "Ask the office");
      await expect(liaison.getByText("Which year?").first()).toBeVisible();
      await reads(officer, `${request}/clarify`, "Say what is meant");
      await fill(officer, "What is meant", "The year to March 2022.");
      await press(officer, "Send to the force");
      await expect(officer.getByText("Acknowledged").first()).toBeVisible();
    });

    await test.step("it asks for more time than it is given (H4.5)", async () => {
      await reads(liaison, `${request}/more-time`, "Ask for more time");
      await fill(liaison, "Why more time is needed", "The data are checked.");
      await typeDate(liaison, "Last day that is wished for", "2022-06-10");
      await press(liaison, "Ask for more time");
      await expect(
        liaison
          .getByRole("alert")
          .getByText("The new last day must be after 15 June 2022."),
      ).toBeVisible();
      await typeDate(liaison, "Last day that is wished for", "2022-06-29");
      await press(liaison, "Ask for more time");
      await expect(
        liaison.getByText("Asked for until 29 June 2022"),
      ).toBeVisible();
      await reads(officer, "/requests?more-time=true", /Requests/);
      await expect(officer.getByText("1 request")).toBeVisible();
      await reads(officer, `${request}/extend`, "Give more time");
      await fill(officer, "Why the last day is moved", "A week is enough.");
      await typeDate(officer, "New last day", "2022-06-22");
      await press(officer, "Move the last day");
      await reads(liaison, request, "Risk assessments");
      await expect(
        liaison.getByText("First due 15 June 2022. Moved once since."),
      ).toBeVisible();
    });

    await test.step("it answers a part, as it would be published, and says why not the rest (H4.9)", async () => {
      await reads(liaison, `${request}/answer`, "Answer this request");
      await fill(liaison, "Your answer", "Of **41**, 3 were late.");
      await liaison.getByText("See it as it would be published").click();
      await expect(
        liaison.locator("strong").filter({ hasText: "41" }),
      ).toBeVisible();
      await fill(
        liaison,
        /What is not given/,
        "The cases themselves: children could be recognised",
      );
      await press(liaison, "Send the answer");
      await expect(liaison.getByText("Answered in part")).toBeVisible();
      await expect(
        liaison.getByText("The cases themselves: children could be recognised"),
      ).toBeVisible();
    });

    await test.step("the office sees how the force answers, and each number opens its rows", async () => {
      await reads(officer, "/requests/figures", "How requests are answered");
      const row = officer.getByRole("row", { name: /Wexshire Police/ });
      await expect(row.getByText("0 days").first()).toBeVisible();
      await row.getByRole("link", { name: "1" }).click();
      await expect(officer.getByText("Risk assessments")).toBeVisible();
    });

    await test.step("the commissioner closes it once it is accepted, and the force cannot", async () => {
      await reads(liaison, `${request}/close`, "Close this request");
      await expect(
        liaison.getByRole("button", { name: "Close the request" }),
      ).toHaveCount(0);
      await reads(officer, `${request}/accept`, "Accept the answer");
      await press(officer, "Accept the answer");
      await expect(officer.getByText("Answer accepted").first()).toBeVisible();
      await reads(approver, `${request}/close`, "Close this request");
      await fill(approver, "Why nothing more is awaited", "It was answered.");
      await press(approver, "Close the request");
      await expect(approver.getByText("Closed").first()).toBeVisible();
    });

    await test.step("the force refuses another on a ground (H4.9)", async () => {
      const { request: other } = await does<{
        request: { id: string; version: number };
      }>(
        officer,
        "draftRequest",
        'force: "wexshire", kind: INFORMATION, subject: "Names", question: "Who?"',
        "request { id version }",
      );
      await does(
        approver,
        "sendRequest",
        `requestId: "${other.id}", version: ${other.version}, dueOn: "2022-06-15"`,
        "request { id }",
      );
      const names = "/requests/WX-REQUEST-2022-2";
      await reads(liaison, `${names}/refuse`, "Refuse to answer");
      await press(liaison, "Refuse to answer");
      await expect(liaison.getByRole("alert")).toContainText(
        "Enter the ground of the refusal",
      );
      await fill(liaison, "Ground of the refusal", "Safety of a person");
      await press(liaison, "Refuse to answer");
      await reads(officer, names, "Names");
      await expect(
        officer.getByText("Safety of a person").first(),
      ).toBeVisible();
    });
  },
);
