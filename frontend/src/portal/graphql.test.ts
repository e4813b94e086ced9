import { afterEach, expect, test, vi } from "vitest";
import { ViewerDocument } from "../gql/graphql";
import persisted from "../gql/persisted-documents.json";
import { graphql, ServerFault } from "./graphql";

const answerWith = (body: string) => vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body));

afterEach(() => {
  vi.restoreAllMocks();
});

test("a document is sent by a bare hash that the manifest knows, with the header that proves the page is ours", async () => {
  const fetched = answerWith('{"data":{"viewer":{}}}');
  await graphql(ViewerDocument);
  const sent = fetched.mock.calls[0]?.[1];
  const { id } = JSON.parse(sent?.body as string) as { id: string };
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(Object.keys(persisted)).toContain(id);
  expect(sent?.headers).toMatchObject({ "X-Portal": "1", "Accept-Language": "en" });
});

test("a fault is told in the server's sentence with its trace id", async () => {
  answerWith('{"data":null,"errors":[{"message":"Please quote 4bf92f.","extensions":{"code":"INTERNAL"}}]}');
  await expect(graphql(ViewerDocument)).rejects.toThrow("Please quote 4bf92f.");
});

test("what only a programmer understands is not shown", async () => {
  answerWith('{"errors":[{"message":"Cannot query field","extensions":{"code":"FIELDS_ON_CORRECT_TYPE"}}]}');
  const fault: unknown = await graphql(ViewerDocument).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(ServerFault);
  expect((fault as ServerFault).message).not.toContain("Cannot query");
});

test("an answer that is no GraphQL is a fault too", async () => {
  answerWith("<h1>502 Bad Gateway</h1>");
  await expect(graphql(ViewerDocument)).rejects.toBeInstanceOf(ServerFault);
});

test("where no answer comes at all, it is the connection that is named", async () => {
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  await expect(graphql(ViewerDocument)).rejects.toThrow("Check your connection");
});
