import { t } from "@lingui/core/macro";
import type { Audience, PartnerStatus } from "../gql/graphql";
import { Tag } from "../ui/Tag";

export const clearances: readonly Audience[] = ["PUBLIC", "PANEL", "FORCE", "OFFICE"];

/** What a program that is cleared so far may be shown at most. */
export const clearanceWord = (clearance: Audience): string =>
  ({
    PUBLIC: t`What is published`,
    PANEL: t`Also what the body shows its panel`,
    FORCE: t`Also what the body shows its force`,
    OFFICE: t`Everything that the body’s office reads`,
  })[clearance];

/** What a program that is cleared so far reads for a person, in full. */
export const readsWord = (clearance: Audience): string =>
  ({
    PUBLIC: t`What is published`,
    PANEL: t`What is published, and what the body shows its panel`,
    FORCE: t`What is published, and what the body shows its panel and its force`,
    OFFICE: t`Everything that the body’s office reads`,
  })[clearance];

export function PartnerStatusTag({ status }: { status: PartnerStatus }) {
  return status === "ACTIVE" ? <Tag colour="green">{t`Active`}</Tag> : <Tag colour="red">{t`Suspended`}</Tag>;
}
