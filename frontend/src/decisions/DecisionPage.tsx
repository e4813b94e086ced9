import { t } from "@lingui/core/macro";
import { FurtherEdition } from "../portal/FurtherEdition";
import { History } from "../portal/History";
import { writtenLang } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { DecisionStatusTag } from "./DecisionStatusTag";
import { DecisionWords } from "./DecisionWords";
import { useDecisionAtHand } from "./useDecisionAtHand";

export function Component() {
  const { decision } = useDecisionAtHand();
  const { signedOn, signedBy, publishedOn, edition } = decision;

  return (
    <>
      <BackLink to="/decisions">{t`Decisions`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <DoneBanner />
          <PageHeading caption={decision.reference} lang={writtenLang}>
            {decision.title}
          </PageHeading>
          {edition && (
            <p className="govuk-body-l">
              <a className="govuk-link" href={edition.path}>{t`Read the published decision`}</a>
            </p>
          )}
          <FurtherEdition root="/decisions" of={decision} />
          <SummaryList
            rows={[
              { term: t`Status`, value: <DecisionStatusTag status={decision.status} /> },
              { term: t`Body`, value: decision.body?.name },
              {
                term: t`Signed`,
                value: signedOn === null ? null : t`${longDate(signedOn)}, for ${signedBy ?? ""}`,
              },
              { term: t`Published`, value: publishedOn === null ? null : longDate(publishedOn) },
            ]}
          />
          {decision.viewerCanSign && <ButtonLink to="sign">{t`Read and sign`}</ButtonLink>}
          {decision.viewerCanWrite && <ButtonLink to="edit">{t`Write the decision`}</ButtonLink>}
          {decision.viewerCanPublish && <ButtonLink to="publish">{t`Publish this decision`}</ButtonLink>}
          {decision.viewerCanRevise && decision.supersededBy === null && (
            <ButtonLink to="revise" manner="secondary">{t`Replace it by a further edition`}</ButtonLink>
          )}
          <DecisionWords decision={decision} />
          <History of={decision.id} />
        </div>
      </div>
    </>
  );
}
