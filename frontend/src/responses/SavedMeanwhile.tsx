import { t } from "@lingui/core/macro";
import { useState } from "react";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { InsetText } from "../ui/InsetText";

/** What somebody else saved since the form was opened; what was typed stays in the form. */
export function SavedMeanwhile({ now }: { now: string | null }) {
  const [before] = useState(now);
  if (now === before || now === null) return null;

  return (
    <section aria-labelledby="saved-meanwhile">
      <h2 className="govuk-heading-m" id="saved-meanwhile">{t`What is saved now`}</h2>
      <p className="govuk-body">{t`What you typed is kept below. Saving again replaces this.`}</p>
      <InsetText>
        <WrittenMarkdown text={now} />
      </InsetText>
    </section>
  );
}
