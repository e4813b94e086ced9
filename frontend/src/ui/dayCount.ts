import { plural } from "@lingui/core/macro";

export const dayCount = (days: number): string => plural(days, { one: "# day", other: "# days" });
