import { t } from "@lingui/core/macro";
import type { DecisionStatus } from "../gql/graphql";
import { Tag, type TagColour } from "../ui/Tag";

const colours: Record<DecisionStatus, TagColour> = {
  DRAFT: "grey",
  SIGNED: "blue",
  PUBLISHED: "green",
  SUPERSEDED: "grey",
};

export const statuses = Object.keys(colours) as DecisionStatus[];

export const statusWord = (status: DecisionStatus): string =>
  ({ DRAFT: t`Draft`, SIGNED: t`Signed`, PUBLISHED: t`Published`, SUPERSEDED: t`Superseded` })[status];

export const DecisionStatusTag = ({ status }: { status: DecisionStatus }) => (
  <Tag colour={colours[status]}>{statusWord(status)}</Tag>
);
