import { t } from "@lingui/core/macro";
import type { ReviewNoteKind } from "../gql/graphql";

export const noteWord = (kind: ReviewNoteKind): string =>
  ({
    WARNING_ANSWERED: t`Warning answered`,
    REMOVED: t`Passage removed`,
    REMARK: t`Remark`,
  })[kind];
