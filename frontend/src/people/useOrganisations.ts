import { OrganisationsDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";

/** The organisations through whose own sign-in people come in, and what one is called by its name in addresses: as it is, where it is configured no more. */
export function useOrganisations() {
  const { organisations } = useRead(OrganisationsDocument);
  return { organisations, nameOf: (slug: string) => organisations.find((one) => one.slug === slug)?.name ?? slug };
}
