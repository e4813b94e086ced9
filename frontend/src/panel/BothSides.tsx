import { t } from "@lingui/core/macro";
import { WrittenInline } from "../portal/Written";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { InsetText } from "../ui/InsetText";
import type { MatterAtHand } from "./useMatterAtHand";

/** What the panel put and what the body replied, in the order in which it is published. */
export function BothSides({ matter }: { matter: MatterAtHand }) {
  return (
    <>
      <h2 className="govuk-heading-m">{t`What the panel put`}</h2>
      <WrittenMarkdown text={matter.words} />
      {matter.reply !== null && (
        <>
          <h2 className="govuk-heading-m">{t`The reply`}</h2>
          <WrittenMarkdown text={matter.reply} />
        </>
      )}
      {matter.notGivenBecause !== null && (
        <InsetText>
          {t`A part is not given. Ground:`} <WrittenInline>{matter.notGivenBecause}</WrittenInline>
        </InsetText>
      )}
    </>
  );
}
