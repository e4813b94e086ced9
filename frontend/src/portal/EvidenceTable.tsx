import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { EvidenceRowFragment } from "../gql/graphql";
import { longDate } from "../ui/dates";
import { Table } from "../ui/Table";
import { Tag } from "../ui/Tag";
import { AudienceTag } from "./AudienceTag";
import { evidenceKindWord, evidenceStatusColour, evidenceStatusWord, markingWord } from "./evidenceWords";
import { WrittenInline } from "./Written";

interface EvidenceTableProps {
  caption: string;
  captionSize?: "m" | "hidden";
  evidence: readonly EvidenceRowFragment[];
}

/** What was offered as proof: what it is, how it is marked and who may read it. */
export function EvidenceTable({ caption, captionSize = "m", evidence }: EvidenceTableProps) {
  return (
    <Table
      caption={caption}
      captionSize={captionSize}
      rows={evidence}
      rowKey={({ reference }) => reference}
      columns={[
        {
          heading: t`Evidence`,
          cell: ({ reference, title }) => (
            <Link className="govuk-link" to={`/evidence/${reference}`}>
              <WrittenInline>{title}</WrittenInline>
            </Link>
          ),
        },
        { heading: t`Kind`, cell: ({ kind }) => evidenceKindWord(kind) },
        { heading: t`Offered`, day: true, cell: ({ offeredOn }) => longDate(offeredOn) },
        {
          heading: t`Marking, and who may read it`,
          cell: ({ marking, audience }) => (
            <>
              {markingWord(marking)} {audience === "PUBLIC" ? t`Published` : <AudienceTag audience={audience} />}
            </>
          ),
        },
        {
          heading: t`Status`,
          cell: ({ status }) => <Tag colour={evidenceStatusColour[status]}>{evidenceStatusWord(status)}</Tag>,
        },
      ]}
    />
  );
}
