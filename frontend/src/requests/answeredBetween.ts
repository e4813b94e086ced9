import { t } from "@lingui/core/macro";
import type { Filter } from "../ui/filterAddress";

/** From when to when the answers came that are wanted. */
export const answeredBetween = (): Filter[] => [
  { kind: "date", name: "answered-from", label: t`Answered from` },
  { kind: "date", name: "answered-to", label: t`Answered until` },
];
