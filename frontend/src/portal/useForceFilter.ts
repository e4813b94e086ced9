import { t } from "@lingui/core/macro";
import { ForcesDocument } from "../gql/graphql";
import type { Filter } from "../ui/filterAddress";
import { useRead } from "./useRead";

/** The filter by force that every list has. */
export function useForceFilter(): Filter & { kind: "select" } {
  const { forces } = useRead(ForcesDocument);
  return {
    kind: "select",
    name: "force",
    label: t`Force`,
    options: forces.nodes.map(({ slug, name }) => ({ value: slug, text: name })),
  };
}
