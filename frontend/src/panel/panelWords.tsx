import { t } from "@lingui/core/macro";
import type { PanelMatterKind, PanelMatterStatus } from "../gql/graphql";
import { OverdueTag } from "../portal/marks";
import { Tag } from "../ui/Tag";

export const kinds: readonly PanelMatterKind[] = ["INFORMATION", "ATTENDANCE", "ANNUAL_REPORT", "RECOMMENDATION"];

export const kindWord = (kind: PanelMatterKind): string =>
  ({
    INFORMATION: t`A request for information`,
    ATTENDANCE: t`A request to attend`,
    ANNUAL_REPORT: t`A report or recommendations on the annual report`,
    RECOMMENDATION: t`Another report or recommendation`,
  })[kind];

const colours = { RECEIVED: "grey", REPLIED: "blue", PUBLISHED: "green", SUPERSEDED: "grey" } as const;

export const statuses = Object.keys(colours) as PanelMatterStatus[];

export const statusWord = (status: PanelMatterStatus): string =>
  ({
    RECEIVED: t`No reply is recorded here`,
    REPLIED: t`Replied to`,
    PUBLISHED: t`Published`,
    SUPERSEDED: t`Superseded`,
  })[status];

export const MatterTags = ({ status, overdue }: { status: PanelMatterStatus; overdue: boolean }) => (
  <>
    <Tag colour={colours[status]}>{statusWord(status)}</Tag> {overdue && <OverdueTag />}
  </>
);
