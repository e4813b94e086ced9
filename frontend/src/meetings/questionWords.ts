import { t } from "@lingui/core/macro";
import type { QuestionStatus } from "../gql/graphql";
import type { TagColour } from "../ui/Tag";

export const questionStatusWord = (status: QuestionStatus): string =>
  ({
    RECEIVED: t`To be decided`,
    USED: t`Used`,
    MERGED: t`Put together with another`,
    NOT_USED: t`Not used`,
    ANSWERED: t`Answered`,
  })[status];

export const questionStatusColour: Record<QuestionStatus, TagColour> = {
  RECEIVED: "yellow",
  USED: "blue",
  MERGED: "grey",
  NOT_USED: "grey",
  ANSWERED: "green",
};
