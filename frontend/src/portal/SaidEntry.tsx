import { t } from "@lingui/core/macro";
import { lazy, Suspense } from "react";
import type { AssuranceGroundFragment, SaidEntryFragment } from "../gql/graphql";
import { longDate } from "../ui/dates";
import { AudienceTag } from "./AudienceTag";
import { RecordedLater } from "./RecordedLater";
import { PublishLink } from "./PublishLink";
import { Sources } from "./Sources";
import { AssuranceTag, ForceStatusTag, InspectorateStatusTag } from "./statusTags";
import { Written, WrittenInline } from "./Written";

// Few assurances name their evidence.
const RestsOn = lazy(async () => ({ default: (await import("./RestsOn")).RestsOn }));

export function EntryTag({ entry }: { entry: SaidEntryFragment }) {
  if (entry.__typename === "ForceUpdate") return <ForceStatusTag status={entry.forceStatus} />;
  if (entry.__typename === "Assurance") return <AssuranceTag rating={entry.rating} />;
  if (entry.__typename === "InspectorateDecision") return <InspectorateStatusTag status={entry.inspectorateStatus} />;
  return null;
}

/** One dated entry: the status it gave, who said it on which day, the words and their source. */
export function SaidEntry({
  entry,
  asAt = null,
}: {
  /** With the evidence of an assurance, where the page tells it. */
  entry: SaidEntryFragment & Partial<AssuranceGroundFragment>;
  asAt?: string | null;
}) {
  return (
    <div className="portal-said">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <EntryTag entry={entry} /> <AudienceTag audience={entry.audience} />
      </p>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <WrittenInline>{entry.saidBy}</WrittenInline>, <time dateTime={entry.saidOn}>{longDate(entry.saidOn)}</time>
      </p>
      <RecordedLater recordedAt={entry.recordedAt} asAt={asAt} />
      {entry.__typename === "Assurance" && entry.state === "PROPOSED" && (
        <p className="govuk-body-s">{t`Proposed, not yet confirmed`}</p>
      )}
      {entry.__typename === "InspectorateDecision" && (entry.verificationRoute ?? entry.externalLevel) !== null && (
        <p className="govuk-body-s">
          {t`It rests on: ${[entry.verificationRoute?.name, entry.externalLevel].filter(Boolean).join(", ")}`}
        </p>
      )}
      {entry.words && <Written>{entry.words}</Written>}
      {entry.__typename === "Assurance" && entry.evidence && entry.evidence.length > 0 && (
        <Suspense>
          <RestsOn evidence={entry.evidence} />
        </Suspense>
      )}
      <Sources sources={entry.sources} />
      <PublishLink record={entry} />
    </div>
  );
}
