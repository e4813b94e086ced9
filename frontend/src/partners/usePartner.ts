import { useParams } from "react-router";
import { PartnerDocument, type PartnerQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";

type Node = NonNullable<PartnerQuery["node"]>;
type Partner = Extract<Node, { clientId: string }>;

const isPartner = (node: Node): node is Partner => "clientId" in node;

/** The partner whom the address names, for who manages them. */
export function usePartner(): Partner & { address: string } {
  found(useViewer().may("MANAGE_PARTNERS") || null);
  const { id = "" } = useParams();
  const { node } = useRead(PartnerDocument, { id });
  const partner = found(node && isPartner(node) ? node : null);
  return { ...partner, address: `/partners/${partner.id}` };
}
