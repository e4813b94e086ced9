import { t } from "@lingui/core/macro";
import type { WithheldKind, WithheldWordsFragment } from "../gql/graphql";
import { Tag } from "../ui/Tag";
import { WrittenInline } from "./Written";

const kindWord = (kind: WithheldKind) =>
  ({
    EVIDENCE: t`A piece of evidence`,
    EXPLANATION: t`The explanation in the section 55 response`,
    CHIEF_OFFICER_COMMENT: t`The chief officer’s comment`,
  })[kind];

/** What is kept from the reader: that there is something, and on which ground. */
export function WithheldParts({ parts }: { parts: readonly WithheldWordsFragment[] }) {
  return parts.map(({ kind, ground }, index) => (
    <p className="govuk-body" key={index}>
      {kindWord(kind)} <Tag colour="grey">{t`Withheld`}</Tag> {t`Ground:`} <WrittenInline>{ground}</WrittenInline>
    </p>
  ));
}
