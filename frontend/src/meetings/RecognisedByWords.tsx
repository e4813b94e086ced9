import { t } from "@lingui/core/macro";
import type { QuestionWordsFragment } from "../gql/graphql";
import { warningWord } from "../portal/warningWords";
import { WrittenInline } from "../portal/Written";
import { InsetText } from "../ui/InsetText";

/** By what a question might tell of whom it speaks, before everybody reads it. */
export function RecognisedByWords({ warnings }: Pick<QuestionWordsFragment, "warnings">) {
  if (warnings.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">{t`Somebody might be recognised by these words. Put them otherwise before everybody reads them.`}</p>
      <ul className="govuk-list">
        {warnings.map(({ kind, passage }) => (
          <li key={`${kind} ${passage}`}>
            {warningWord(kind)}: <WrittenInline>{passage}</WrittenInline>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
