import type { RouteObject } from "react-router";

type Room = () => Promise<{ routes: RouteObject[] }>;

/** The first part of an address leads to a room, which names its own pages and is loaded when somebody enters it. */
const rooms: Readonly<Record<string, Room>> = {
  deadlines: () => import("../deadlines/routes"),
};

const entered = new Set<string>();

export async function enterRoom(path: string): Promise<RouteObject[]> {
  const name = path.split("/").find((part) => part !== "" && part !== "cy") ?? "";
  const room = rooms[name];
  if (!room || entered.has(name)) return [];
  entered.add(name);
  return (await room()).routes;
}
