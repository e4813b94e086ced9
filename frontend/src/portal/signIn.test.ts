import { afterEach, expect, test, vi } from "vitest";
import { keepDraft, readDraft } from "../ui/drafts";
import { ServerFault } from "./graphql";
import { signInAs, signOut } from "./signIn";

afterEach(() => {
  vi.restoreAllMocks();
});

const refusing = () => vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(null, { status: 403 }));

test("signing in names a role, and shows that the page asking is ours", async () => {
  const fetched = refusing();
  await expect(signInAs("APPROVER", "/")).rejects.toBeInstanceOf(ServerFault);
  const [path, sent] = fetched.mock.calls[0] ?? [];
  expect(path).toBe("/sign-in/demo");
  expect(sent?.body).toBe('{"role":"APPROVER"}');
  expect(sent?.headers).toMatchObject({ "X-Portal": "1" });
});

test("who signs out leaves no drafts behind", async () => {
  refusing();
  keepDraft("question", { subject: "Missing children" });
  await expect(signOut("/")).rejects.toBeInstanceOf(ServerFault);
  expect(readDraft("question")).toBeNull();
});
