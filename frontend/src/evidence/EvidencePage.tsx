import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { EvidenceListDocument, type EvidenceKind, type EvidenceStatus } from "../gql/graphql";
import { chosenOf, optionsOf, orAll } from "../portal/choices";
import { cursors } from "../portal/cursors";
import { DownloadLinks } from "../portal/DownloadLinks";
import { EvidenceTable } from "../portal/EvidenceTable";
import { evidenceKindWord, evidenceStatusColour, evidenceStatusWord } from "../portal/evidenceWords";
import { useForceFilter } from "../portal/useForceFilter";
import { usePageArguments } from "../portal/usePageArguments";
import { usePastDay } from "../portal/usePastDay";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { FilterPanel } from "../ui/FilterPanel";
import { InsetText } from "../ui/InsetText";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";

const kinds: readonly EvidenceKind[] = [
  "POLICY",
  "TRAINING_DATA",
  "PERFORMANCE_DATA",
  "DIP_SAMPLE",
  "REALITY_CHECK_VISIT",
  "SURVEY",
  "EXTERNAL_LETTER",
  "ACTION_PLAN",
];
const statuses = Object.keys(evidenceStatusColour) as EvidenceStatus[];

/** What forces offered as proof; for the office, the desk on which it is judged. */
export function Component() {
  const [address] = useSearchParams();
  const viewer = useViewer();
  const forceFilter = useForceFilter();
  const force = address.get("force");
  const { evidence, summary } = useRead(EvidenceListDocument, {
    ...usePageArguments(),
    force,
    asAt: usePastDay("asAt"),
    status: orAll(chosenOf(address, "status", statuses)),
    kind: orAll(chosenOf(address, "kind", kinds)),
  });
  const waiting = plural(summary.evidenceToJudge, {
    one: "# piece of evidence waits to be judged",
    other: "# pieces of evidence wait to be judged",
  });

  return (
    <>
      <PageHeading>{t`Evidence`}</PageHeading>
      <p className="govuk-body-l">
        {t`What a force offered to show that something was done, and what the office of the local policing body made of it.`}
      </p>
      {viewer.may("JUDGE_EVIDENCE") && (
        <InsetText>
          {summary.evidenceToJudge === 0 ? (
            waiting
          ) : (
            <Link
              className="govuk-link"
              to={`/evidence?status=OFFERED${force === null ? "" : `&force=${encodeURIComponent(force)}`}`}
            >
              {waiting}
            </Link>
          )}
        </InsetText>
      )}
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            { kind: "checkboxes", name: "status", label: t`Status`, options: optionsOf(statuses, evidenceStatusWord) },
            { kind: "checkboxes", name: "kind", label: t`Kind`, options: optionsOf(kinds, evidenceKindWord) },
            { kind: "date", name: "asAt", label: t`As at`, before: viewer.today },
          ]}
        />
        <Listing
          count={plural(evidence.totalCount, { one: "# piece of evidence", other: "# pieces of evidence" })}
          empty={evidence.nodes.length === 0}
          emptyText={t`Evidence that matches would stand here. Most of a force’s evidence is not published.`}
          {...cursors(evidence.pageInfo)}
        >
          <EvidenceTable caption={t`Evidence, the latest first`} captionSize="hidden" evidence={evidence.nodes} />
          <DownloadLinks list="evidence" />
        </Listing>
      </div>
    </>
  );
}
