import { plural, t } from "@lingui/core/macro";
import { FurtherEdition } from "../portal/FurtherEdition";
import { History } from "../portal/History";
import { writtenLang } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { DoneBanner } from "../ui/DoneBanner";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { BothSides } from "./BothSides";
import { kindWord, MatterTags } from "./panelWords";
import { useMatterAtHand } from "./useMatterAtHand";

export function Component() {
  const { matter } = useMatterAtHand();
  const { replyBy, repliedOn, repliedBy, publishedOn, daysLate, edition } = matter;

  return (
    <>
      <BackLink to="/panel">{t`What the panel asks and recommends`}</BackLink>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <DoneBanner />
          <PageHeading caption={matter.reference} lang={writtenLang}>
            {matter.title}
          </PageHeading>
          {edition && (
            <p className="govuk-body-l">
              <a className="govuk-link" href={edition.path}>{t`Read both sides as published`}</a>
            </p>
          )}
          <FurtherEdition root="/panel" of={matter} />
          <SummaryList
            rows={[
              { term: t`Status`, value: <MatterTags {...matter} /> },
              { term: t`Kind`, value: kindWord(matter.kind) },
              { term: t`Put by`, value: matter.body?.panelName },
              { term: t`Put to`, value: matter.body?.name },
              { term: t`Put on`, value: longDate(matter.madeOn) },
              { term: t`Reply wanted by`, value: replyBy === null ? null : longDate(replyBy) },
              {
                term: t`Replied`,
                value: repliedOn === null ? null : t`${longDate(repliedOn)}, for ${repliedBy ?? ""}`,
              },
              ...(daysLate === null
                ? []
                : [{ term: t`Late`, value: plural(daysLate, { one: "# day late", other: "# days late" }) }]),
              { term: t`Published`, value: publishedOn === null ? null : longDate(publishedOn) },
            ]}
          />
          {matter.viewerCanReply && <ButtonLink to="reply">{t`Reply to the panel`}</ButtonLink>}
          {matter.viewerCanPublish && <ButtonLink to="publish">{t`Publish both sides`}</ButtonLink>}
          {matter.viewerCanRevise && matter.supersededBy === null && (
            <ButtonLink to="revise" manner="secondary">{t`Replace it by a further edition`}</ButtonLink>
          )}
          <BothSides matter={matter} />
          <History of={matter.id} />
        </div>
      </div>
    </>
  );
}
