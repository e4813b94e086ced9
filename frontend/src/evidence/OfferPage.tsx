import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import { PieceOfEvidenceDocument, ReportToProveDocument } from "../gql/graphql";
import { found } from "../portal/found";
import { NotNow } from "../portal/NotNow";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { BackLink } from "../ui/BackLink";
import { PageHeading } from "../ui/PageHeading";
import { OfferForm } from "./OfferForm";

/** The force offers a file or a link as proof, for as many recommendations of a report, or of another source, as it speaks to. */
export function Component() {
  const [address] = useSearchParams();
  const named = useRead(ReportToProveDocument, { reference: address.get("report") ?? "" });
  const report = found(named.report ?? named.otherSource);
  const earlier = useRead(PieceOfEvidenceDocument, { reference: address.get("instead-of") ?? "" }).pieceOfEvidence;
  const { may } = useViewer();
  const first = address.get("recommendation");
  const page =
    first === null ? `/${named.report ? "reports" : "sources"}/${report.reference}` : `/recommendations/${first}`;
  const asked = earlier?.recommendations.map(({ reference }) => reference) ?? [first];
  const about = report.recommendations.nodes.filter(({ reference }) => asked.includes(reference)).map(({ id }) => id);

  return (
    <>
      <BackLink to={earlier ? `/evidence/${earlier.reference}` : page} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {may("OFFER_EVIDENCE") ? (
            <OfferForm report={report} hasWhole={named.report !== null} earlier={earlier} about={about} />
          ) : (
            <>
              <PageHeading>{t`Offer evidence`}</PageHeading>
              <NotNow to={page}>{t`See the record`}</NotNow>
            </>
          )}
        </div>
      </div>
    </>
  );
}
