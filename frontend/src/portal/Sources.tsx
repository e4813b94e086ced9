import { t } from "@lingui/core/macro";
import type { SourceWordsFragment } from "../gql/graphql";
import { writtenLang } from "./Written";

/** Where the record has it from. */
export function Sources({ sources }: { sources: readonly SourceWordsFragment[] }) {
  if (sources.length === 0) return null;

  return (
    <ul className="govuk-list portal-sources" aria-label={t`Sources`}>
      {sources.map(({ text, url }) => (
        <li key={text} className="portal-written" lang={writtenLang}>
          {url ? (
            <a className="govuk-link" href={url} rel="external">
              {text.replace(/^https?:\/\/(www\.)?/, "")}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
}
