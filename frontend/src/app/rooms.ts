import type { RouteObject } from "react-router";

type Room = () => Promise<{ routes: RouteObject[] }>;

const about: Room = () => import("../about/routes");
const audit: Room = () => import("../audit/routes");
const bodies: Room = () => import("../bodies/routes");
const deadlines: Room = () => import("../deadlines/routes");
const decisions: Room = () => import("../decisions/routes");
const work: Room = () => import("../work/routes");
const evidence: Room = () => import("../evidence/routes");
const panel: Room = () => import("../panel/routes");
const partners: Room = () => import("../partners/routes");
const people: Room = () => import("../people/routes");
const inbox: Room = () => import("../inbox/routes");
const inspections: Room = () => import("../inspections/routes");
const meetings: Room = () => import("../meetings/routes");
const recommendations: Room = () => import("../recommendations/routes");
const requests: Room = () => import("../requests/routes");
const numbers: Room = () => import("../numbers/routes");
const search: Room = () => import("../search/routes");
const publication: Room = () => import("../publication/routes");
const responses: Room = () => import("../responses/routes");
const webhooks: Room = () => import("../webhooks/routes");

/** The first part of an address leads to the rooms that have pages there, each loaded when somebody enters it. */
const rooms: Readonly<Record<string, readonly Room[]>> = {
  accessibility: [about],
  account: [people, partners],
  audit: [audit],
  bodies: [bodies],
  data: [about],
  deadlines: [deadlines],
  decisions: [decisions],
  evidence: [evidence],
  forces: [bodies],
  inbox: [inbox],
  invitation: [people],
  changed: [numbers],
  consent: [partners],
  meetings: [meetings],
  numbers: [numbers],
  panel: [panel],
  partners: [partners, webhooks],
  password: [people],
  people: [people],
  publish: [publication],
  recommendations: [recommendations],
  reports: [inspections, recommendations, responses, evidence],
  requests: [requests],
  responses: [responses],
  search: [search],
  security: [people],
  "set-up": [people],
  "sign-in": [people],
  sources: [recommendations],
  webhooks: [webhooks],
  words: [about],
  work: [work],
};

/** The pages of the rooms at an address. The router passes over those that it has; a navigation that was broken off left it none. */
export async function roomsAt(path: string): Promise<RouteObject[]> {
  const name = path.split("/").find((part) => part !== "" && part !== "cy") ?? "";
  return (await Promise.all((rooms[name] ?? []).map((room) => room()))).flatMap(({ routes }) => routes);
}
