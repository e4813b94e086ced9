import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { History } from "../portal/History";
import { PublishLink } from "../portal/PublishLink";
import { BackLink } from "../ui/BackLink";
import { ButtonGroup, ButtonLink } from "../ui/Button";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { PieceFacts } from "./PieceFacts";
import { usePiece } from "./usePiece";

export function Component() {
  const { piece, page } = usePiece();
  const report = piece.report?.reference ?? piece.recommendations[0]?.source?.reference;

  return (
    <>
      <BackLink to="/evidence">{t`Evidence`}</BackLink>
      <DoneBanner />
      <PageHeading caption={piece.reference}>{piece.title}</PageHeading>
      {(piece.viewerCanJudge || piece.viewerCanSupersede) && (
        <ButtonGroup>
          {piece.viewerCanJudge && <ButtonLink to={`${page}/judge`}>{t`Judge this evidence`}</ButtonLink>}
          {piece.viewerCanSupersede && report && (
            <ButtonLink
              to={`/evidence/offer?report=${report}&instead-of=${piece.reference}`}
              manner="secondary"
            >{t`Offer newer evidence in its place`}</ButtonLink>
          )}
        </ButtonGroup>
      )}
      <PieceFacts piece={piece} />
      <PublishLink record={piece} />
      {piece.viewerCanWithhold && (
        <p className="govuk-body-s">
          <Link className="govuk-link" to={`${page}/withhold`}>
            {piece.withheldGround === null
              ? t`Say on which ground it is withheld`
              : t`Change the ground on which it is withheld`}
          </Link>
        </p>
      )}
      <History of={piece.id} />
    </>
  );
}
