import { i18n } from "@lingui/core";
import { expect, test } from "vitest";
import { rooms } from "./addresses";
import { enter, roomsAt } from "./rooms";

test.each([...new Set(Object.values(rooms).flat())])(
  "The room %s brings pages, and the words for them",
  async (room) => {
    i18n.loadAndActivate({ locale: "en", messages: {} });

    expect(await enter(room)).not.toEqual([]);
    expect(i18n.messages).not.toEqual({});
  },
);

test("Where no room is, there is no page", async () => {
  expect(await roomsAt("/nowhere")).toEqual([]);
});
