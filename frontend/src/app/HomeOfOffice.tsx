import { t } from "@lingui/core/macro";
import { HomeOfOfficeDocument } from "../gql/graphql";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { ButtonLink } from "../ui/Button";
import { Figures } from "../ui/Figures";

/** Before the one-to-one: what waits for whoever decides, or for whoever prepares it. */
export function HomeOfOffice({ force }: { force: string | null }) {
  const { may } = useViewer();
  const { toApprove, toPublish, toConfirm, toSend, toJudge, claimed, notAssured, summary } = useRead(
    HomeOfOfficeDocument,
    { force },
  );
  const rows = (room: string, filters: string) =>
    `/${room}?${filters}${force === null ? "" : `&force=${encodeURIComponent(force)}`}`;
  const claims = {
    count: claimed.totalCount,
    label: t`Claimed complete, not yet assured`,
    meaning: t`Recommendations that the force claims or the chief officer signed off, and of which no full assurance is recorded`,
    to: rows(
      "recommendations",
      "forceStatus=CLAIMED_COMPLETE&forceStatus=SIGNED_OFF&assurance=NOT_RECORDED&assurance=NOT_ASSESSED&assurance=PARTLY_ASSURED",
    ),
  };
  const decides = [
    {
      count: toApprove.totalCount,
      label: t`Responses to approve`,
      meaning: t`Responses to reports that wait for your approval`,
      to: rows("responses", "status=AWAITING_APPROVAL"),
    },
    {
      count: toConfirm.totalCount,
      label: t`Assurances to confirm`,
      meaning: t`Recommendations for which an assurance is proposed`,
      to: rows("recommendations", "proposed=true"),
    },
    {
      count: toSend.totalCount,
      label: t`Requests to send`,
      meaning: t`Requests that are drafted and not yet sent`,
      to: rows("requests", "status=DRAFT"),
    },
    claims,
    {
      count: notAssured.totalCount,
      label: t`Not assured and open`,
      meaning: t`Recommendations of which you are not assured and which the inspectorate has not closed`,
      to: rows("recommendations", "assurance=NOT_ASSURED&open=true"),
    },
  ];
  const prepares = [
    {
      count: summary.evidenceToJudge,
      label: t`Evidence to judge`,
      meaning: t`Pieces of evidence that the force offered and nobody has judged`,
      to: rows("evidence", "status=OFFERED"),
    },
    {
      count: toJudge.totalCount,
      label: t`Answers to judge`,
      meaning: t`Requests that were answered, and whose answer is neither accepted nor returned`,
      to: rows("requests", "status=ANSWERED"),
    },
    {
      count: toPublish.totalCount,
      label: t`Responses to publish`,
      meaning: t`Responses that are approved and not yet published`,
      to: rows("responses", "status=APPROVED"),
    },
    claims,
  ];

  return (
    <section aria-labelledby="first">
      <h2 className="govuk-heading-m" id="first">{t`What waits for you`}</h2>
      <Figures figures={may("APPROVE_RESPONSES") ? decides : prepares} />
      <ButtonLink to="/work">{t`My work`}</ButtonLink>
    </section>
  );
}
