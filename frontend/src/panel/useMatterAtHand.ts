import { useParams } from "react-router";
import { MatterAtHandDocument, type MatterAtHandQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

export type MatterAtHand = NonNullable<MatterAtHandQuery["panelMatter"]>;

/** What the panel put, as the address names it, with the page that shows it. */
export function useMatterAtHand() {
  const { reference = "" } = useParams();
  const matter = found(useRead(MatterAtHandDocument, { reference }).panelMatter);
  return { matter, page: `/panel/${reference}` };
}
