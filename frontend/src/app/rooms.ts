import type { RouteObject } from "react-router";

type Room = () => Promise<{ routes: RouteObject[] }>;

const deadlines: Room = () => import("../deadlines/routes");
const inspections: Room = () => import("../inspections/routes");
const recommendations: Room = () => import("../recommendations/routes");
const responses: Room = () => import("../responses/routes");
const requests: Room = () => import("../requests/routes");
const meetings: Room = () => import("../meetings/routes");
const inbox: Room = () => import("../inbox/routes");

/** The first part of an address leads to the rooms that have pages there, each loaded when somebody enters it. */
const rooms: Readonly<Record<string, readonly Room[]>> = {
  deadlines: [deadlines],
  reports: [inspections, responses],
  recommendations: [recommendations],
  responses: [responses],
  requests: [requests],
  meetings: [meetings],
  inbox: [inbox],
};

const entered = new Set<Room>();

export async function enterRoom(path: string): Promise<RouteObject[]> {
  const name = path.split("/").find((part) => part !== "" && part !== "cy") ?? "";
  const unseen = (rooms[name] ?? []).filter((room) => !entered.has(room));
  unseen.forEach((room) => entered.add(room));
  return (await Promise.all(unseen.map((room) => room()))).flatMap(({ routes }) => routes);
}
