import type { RouteObject } from "react-router";
import { language, speak, type Words } from "../portal/language";

const pagesOf = import.meta.glob<{ routes: RouteObject[] }>("../*/routes.ts");
const wordsOf = import.meta.glob<Words>(["../*/locales/*.po", "!../explore/**"]);

/** The first part of an address leads to the rooms that have pages there, each loaded when somebody enters it. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  accessibility: ["about"],
  account: ["people", "partners"],
  audit: ["audit"],
  bodies: ["bodies"],
  data: ["about"],
  deadlines: ["deadlines"],
  decisions: ["decisions"],
  evidence: ["evidence"],
  forces: ["bodies"],
  inbox: ["inbox"],
  invitation: ["people"],
  changed: ["numbers"],
  consent: ["partners"],
  meetings: ["meetings"],
  numbers: ["numbers"],
  panel: ["panel"],
  partners: ["partners", "webhooks"],
  password: ["people"],
  people: ["people"],
  publish: ["publication"],
  recommendations: ["recommendations"],
  reports: ["inspections", "recommendations", "responses", "evidence"],
  requests: ["requests"],
  responses: ["responses"],
  search: ["search"],
  security: ["people"],
  "set-up": ["people"],
  "sign-in": ["people"],
  sources: ["recommendations"],
  webhooks: ["webhooks"],
  words: ["about"],
  work: ["work"],
};

/** The pages of a room, once its words are there as well. */
export async function enter(room: string) {
  const [pages] = await Promise.all([
    pagesOf[`../${room}/routes.ts`]?.(),
    wordsOf[`../${room}/locales/${language}.po`]?.().then(speak),
  ]);
  return pages?.routes ?? [];
}

/** The pages of the rooms at an address. The router passes over those that it has; a navigation that was broken off left it none. */
export async function roomsAt(path: string): Promise<RouteObject[]> {
  const name = path.split("/").find((part) => part !== "" && part !== "cy") ?? "";
  return (await Promise.all((rooms[name] ?? []).map(enter))).flat();
}
