import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { DaysLeft } from "../portal/DaysLeft";
import { ProgrammeStatusTag } from "../portal/statusTags";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import type { Section, Work } from "./Section";
import { WorkTable } from "./WorkTable";

export function decisionsToSign({ decisions }: Work): Section {
  return {
    empty: t`No decision waits to be signed.`,
    count: decisions.nodes.length,
    table: (
      <WorkTable
        caption={t`Decisions to be signed`}
        rows={decisions.nodes}
        rowKey={({ reference }) => reference}
        columns={[
          {
            heading: t`Decision`,
            cell: ({ reference, title }) => (
              <Link className="govuk-link" to={`/decisions/${reference}`}>
                <WrittenInline>{title}</WrittenInline>
              </Link>
            ),
          },
          { heading: t`Body`, cell: ({ body }) => body?.name },
        ]}
        all={{ to: "/decisions?status=DRAFT", count: decisions.totalCount }}
      />
    ),
  };
}

export function programmesToAgree({ programmes }: Work): Section {
  return {
    empty: t`No programme of scrutiny waits to be agreed.`,
    count: programmes.nodes.length,
    table: (
      <WorkTable
        caption={t`Programmes of scrutiny to be agreed`}
        rows={programmes.nodes}
        rowKey={({ year, body }) => `${year} ${body?.name}`}
        columns={[
          {
            heading: t`Programme`,
            cell: ({ year }) => (
              <Link className="govuk-link" to={`/meetings/programme?year=${year}`}>
                {t`April ${year} to March ${year + 1}`}
              </Link>
            ),
          },
          { heading: t`Body`, cell: ({ body }) => body?.name },
          { heading: t`Status`, cell: ({ status }) => <ProgrammeStatusTag status={status} /> },
        ]}
        all={{ to: "/meetings/programme", count: programmes.totalCount }}
      />
    ),
  };
}

export function panelToReply({ panel }: Work): Section {
  return {
    empty: t`Nothing that the panel put waits for a reply.`,
    count: panel.nodes.length,
    table: (
      <WorkTable
        caption={t`What the panel put, to be replied to`}
        rows={panel.nodes}
        rowKey={({ reference }) => reference}
        columns={[
          {
            heading: t`About`,
            cell: ({ reference, title }) => (
              <Link className="govuk-link" to={`/panel/${reference}`}>
                <WrittenInline>{title}</WrittenInline>
              </Link>
            ),
          },
          { heading: t`Put on`, day: true, cell: ({ madeOn }) => longDate(madeOn) },
          {
            heading: t`Reply wanted by`,
            day: true,
            cell: ({ replyBy }) => (replyBy === null ? t`Not recorded here` : longDate(replyBy)),
          },
          { heading: t`Today`, cell: ({ replyBy }) => replyBy !== null && <DaysLeft dueOn={replyBy} /> },
        ]}
        all={{ to: "/panel?status=RECEIVED", count: panel.totalCount }}
      />
    ),
  };
}
