import { Link } from "react-router";
import type { TrailEntryFragment } from "../gql/graphql";

type Subject = NonNullable<TrailEntryFragment["subject"]>;

const room: Readonly<Partial<Record<Subject["__typename"], string>>> = {
  InspectionReport: "reports",
  OtherSource: "sources",
  Recommendation: "recommendations",
  PieceOfEvidence: "evidence",
  StatutoryResponse: "responses",
  Request: "requests",
  ScrutinyMeeting: "meetings",
};

function Record({ subject }: { subject: TrailEntryFragment["subject"] }) {
  const at = subject && room[subject.__typename];
  if (!at || !("reference" in subject)) return null;
  return (
    <Link className="govuk-link" to={`/${at}/${subject.reference}`}>
      {subject.reference}
    </Link>
  );
}

/** What the trail tells, the latest first, in the sentences in which the server says it. */
export function TrailEntries({ entries, named = false }: { entries: readonly TrailEntryFragment[]; named?: boolean }) {
  return (
    <ol className="govuk-list govuk-list--spaced">
      {entries.map(({ at, words: [what, ...changes], subject }, place) => (
        <li key={`${at} ${place}`}>
          <strong>{what}</strong> {named && <Record subject={subject} />}
          {changes.length > 0 && (
            <ul className="govuk-list govuk-list--bullet portal-written">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
