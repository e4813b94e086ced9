import { t } from "@lingui/core/macro";
import type { ForcePageQuery } from "../gql/graphql";
import { AudienceTag } from "../portal/AudienceTag";
import { PublishLink } from "../portal/PublishLink";
import { Sources } from "../portal/Sources";
import { Written, WrittenInline } from "../portal/Written";
import { Table } from "../ui/Table";
import { phaseWord, sinceWord } from "./bodyWords";

type Phases = NonNullable<ForcePageQuery["force"]>["monitoringPhases"];

/** The phases of the inspectorate's monitoring. They say nothing of the closure of recommendations. */
export function Monitoring({ phases }: { phases: Phases }) {
  if (phases.length === 0) return <p className="govuk-body">{t`Not recorded here`}</p>;

  return (
    <Table
      caption={t`Phases of monitoring, each until the next begins`}
      captionSize="hidden"
      rows={phases}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: t`Phase`,
          cell: (phase) => (
            <>
              {phaseWord(phase.kind)} {phase.current && `(${t`now`})`} <AudienceTag audience={phase.audience} />
              <PublishLink record={phase} />
            </>
          ),
        },
        {
          heading: t`From`,
          cell: ({ from, fromNote }) => (
            <>
              {sinceWord(from)}
              {fromNote !== null && (
                <div className="govuk-hint">
                  <WrittenInline>{fromNote}</WrittenInline>
                </div>
              )}
            </>
          ),
        },
        {
          heading: t`Reasons and sources`,
          cell: ({ reasons, letter, sources }) => (
            <>
              {reasons !== null && <Written>{reasons}</Written>}
              {letter !== null && (
                <p className="govuk-body">
                  <a className="govuk-link" href={letter} rel="external">{t`The inspectorate's announcement`}</a>
                </p>
              )}
              <Sources sources={sources} />
            </>
          ),
        },
      ]}
    />
  );
}
