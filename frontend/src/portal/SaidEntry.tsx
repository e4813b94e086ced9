import { t } from "@lingui/core/macro";
import type { AssuranceGroundFragment, SaidEntryFragment } from "../gql/graphql";
import { longDate } from "../ui/dates";
import { AudienceTag } from "./AudienceTag";
import { RestsOn } from "./RestsOn";
import { RecordedLater } from "./RecordedLater";
import { PublishLink } from "./PublishLink";
import { Sources } from "./Sources";
import { AssuranceTag, ForceStatusTag, InspectorateStatusTag } from "./statusTags";
import { Written, WrittenInline } from "./Written";

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
      {entry.__typename === "Assurance" && entry.evidence && <RestsOn evidence={entry.evidence} />}
      <Sources sources={entry.sources} />
      <PublishLink record={entry} />
    </div>
  );
}
