import { useParams } from "react-router";
import { PieceOfEvidenceDocument, type PieceOfEvidenceQuery } from "../gql/graphql";
import { found } from "../portal/found";
import { useRead } from "../portal/useRead";

export type Piece = NonNullable<PieceOfEvidenceQuery["pieceOfEvidence"]>;

/** The piece of evidence that the address names. */
export function usePiece(): { piece: Piece; page: string } {
  const { reference = "" } = useParams();
  const piece = found(useRead(PieceOfEvidenceDocument, { reference }).pieceOfEvidence);
  return { piece, page: `/evidence/${reference}` };
}
