import type { RouteObject } from "react-router";

type Room = () => Promise<{ routes: RouteObject[] }>;

const deadlines: Room = () => import("../deadlines/routes");

/** The first part of an address leads to the rooms that have pages there, each loaded when somebody enters it. */
const rooms: Readonly<Record<string, readonly Room[]>> = {
  deadlines: [deadlines],
};

const entered = new Set<Room>();

export async function enterRoom(path: string): Promise<RouteObject[]> {
  const name = path.split("/").find((part) => part !== "" && part !== "cy") ?? "";
  const unseen = (rooms[name] ?? []).filter((room) => !entered.has(room));
  unseen.forEach((room) => entered.add(room));
  return (await Promise.all(unseen.map((room) => room()))).flatMap(({ routes }) => routes);
}
