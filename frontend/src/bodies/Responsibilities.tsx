import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { ForceAndBodyFragment } from "../gql/graphql";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { Table, type Column } from "../ui/Table";
import { sinceWord, untilWord } from "./bodyWords";

interface Props {
  caption: string;
  rows: readonly ForceAndBodyFragment[];
  /** What each row leads to: the bodies of a force, or the forces of a body. */
  of: "body" | "force";
}

/** Who was responsible for whom, from when to when, as far as it is known. */
export function Responsibilities({ caption, rows, of }: Props) {
  const { today } = useViewer();
  const other: Column<ForceAndBodyFragment> = {
    heading: of === "body" ? t`Body` : t`Force`,
    cell: (row) => {
      const { slug = "", name = "" } = row[of] ?? {};
      return (
        <Link className="govuk-link" to={of === "body" ? `/bodies/${slug}` : `/forces/${slug}`}>
          {name}
        </Link>
      );
    },
  };

  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row[of]?.slug ?? ""}
      columns={[
        other,
        { heading: t`From`, cell: ({ from }) => sinceWord(from) },
        { heading: t`To`, cell: (row) => untilWord(row, today) },
        { heading: t`Note`, cell: ({ note }) => note !== null && <WrittenInline>{note}</WrittenInline> },
      ]}
    />
  );
}
