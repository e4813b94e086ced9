import { t } from "@lingui/core/macro";
import type { WarningKind } from "../gql/graphql";

export const warningWord = (kind: WarningKind): string =>
  ({
    SMALL_NUMBER: t`A small number with a place or a date`,
    AGE: t`Somebody’s age`,
    NAME: t`What may be a name`,
  })[kind];
