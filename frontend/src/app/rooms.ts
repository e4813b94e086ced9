import type { RouteObject } from "react-router";
import { language, speak, type Words } from "../portal/language";
import { rooms } from "./addresses";

const pagesOf = import.meta.glob<{ routes: RouteObject[] }>("../*/routes.ts");
const wordsOf = import.meta.glob<Words>(["../*/locales/*.po", "!../explore/**"]);

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
