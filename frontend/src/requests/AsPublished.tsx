import { t } from "@lingui/core/macro";
import { WrittenMarkdown } from "../portal/WrittenMarkdown";
import { Details } from "../ui/Details";

/** The answer as it will be read if the office publishes it. */
export function AsPublished({ words, by }: { words: string; by: string | null }) {
  return (
    <Details summary={t`See it as it would be published`}>
      {words.trim() === "" ? (
        <p className="govuk-body">{t`What you write stands here, laid out.`}</p>
      ) : (
        <>
          <WrittenMarkdown text={words} />
          <p className="govuk-body-s">{by}</p>
        </>
      )}
    </Details>
  );
}
