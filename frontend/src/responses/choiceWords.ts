import { t } from "@lingui/core/macro";
import type { VoteChoice } from "../gql/graphql";

export const choices: readonly VoteChoice[] = ["FOR", "AGAINST", "ABSTAINED"];

export const choiceWord = (choice: VoteChoice): string =>
  ({ FOR: t`For`, AGAINST: t`Against`, ABSTAINED: t`Abstained` })[choice];
