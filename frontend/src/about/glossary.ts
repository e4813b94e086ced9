import { t } from "@lingui/core/macro";
import type { AssuranceRating, ForceStatus, InspectorateStatus } from "../gql/graphql";
import { gradeWord } from "../portal/inspectionWords";
import { assuranceWord, forceStatusWord, inspectorateStatusWord } from "../portal/trackWords";

export interface Meaning {
  word: string;
  means: string;
}

const findings = (): Meaning[] => [
  {
    word: t`Cause of concern`,
    means: t`A serious, critical or systemic shortcoming that inspectors found. It always comes with one or more recommendations.`,
  },
  {
    word: t`Recommendation`,
    means: t`Something that inspectors ask a named person or body to do, often by a stated time. It is not an order. The local policing body must say, for each recommendation, what was done or will be done about it, or why nothing will be (Police Act 1996, section 55(5B)).`,
  },
  {
    word: t`Area for improvement`,
    means: t`Something that should get better, less serious than a cause of concern. It stands alone, without a recommendation.`,
  },
  { word: t`Observation`, means: t`What inspectors noticed, good or bad, without asking for anything.` },
  { word: t`Promising practice`, means: t`Something that works and that others may want to copy.` },
];

const monitoring = (): Meaning[] => [
  { word: "Scan", means: t`The inspectorate’s routine monitoring of a force. It is the usual phase.` },
  {
    word: "Engage",
    means: t`The inspectorate’s enhanced monitoring of a force that does not address or manage a cause of concern. The chief inspector decides when a force enters and leaves it, and publishes why. A cause of concern may stay open after that.`,
  },
];

const grades = (): Meaning[] => [
  { word: gradeWord("OUTSTANDING"), means: t`The force does substantially more than the inspectors describe as good.` },
  { word: gradeWord("GOOD"), means: t`The force does substantially all that the inspectors describe as good.` },
  {
    word: gradeWord("ADEQUATE"),
    means: t`The force does some of what the inspectors describe as good, and has areas to improve.`,
  },
  {
    word: gradeWord("REQUIRES_IMPROVEMENT"),
    means: t`The force does little, if any, of what the inspectors describe as good, and has a substantial number of areas to improve.`,
  },
  {
    word: gradeWord("INADEQUATE"),
    means: t`The inspectors have causes of concern, and make recommendations about them.`,
  },
  { word: gradeWord("NOT_GRADED"), means: t`The inspectors looked at this area and gave no grade.` },
  { word: gradeWord("NOT_INSPECTED"), means: t`The inspectors did not look at this area.` },
  { word: gradeWord("NOT_COMPARABLE"), means: t`The grade cannot be set beside another one.` },
];

const force = (): Meaning[] => {
  const means: Record<ForceStatus, string> = {
    NOT_RECORDED: t`This portal does not know. It does not mean that nothing was done.`,
    UNALLOCATED: t`The force has not yet given it to anybody.`,
    ACCEPTED: t`The force accepts the recommendation.`,
    PARTLY_ACCEPTED: t`The force accepts a part of it.`,
    NOT_ACCEPTED: t`The force does not accept it.`,
    IN_PROGRESS: t`The force says that it is working on it.`,
    CLAIMED_COMPLETE: t`The force says that it is done. That is a claim: only the inspectorate closes a recommendation.`,
    SIGNED_OFF: t`The chief officer confirms the force’s claim. It is still the force’s word.`,
    REOPENED: t`The force works on it again after it was claimed complete.`,
  };
  return Object.entries(means).map(([status, text]) => ({ word: forceStatusWord(status as ForceStatus), means: text }));
};

const commissioner = (): Meaning[] => {
  const means: Record<AssuranceRating, string> = {
    NOT_RECORDED: t`This portal does not know what the office holder thought.`,
    NOT_ASSESSED: t`The office holder has looked at it and has not judged it yet.`,
    NOT_ASSURED: t`The office holder is not satisfied with what the force has shown.`,
    PARTLY_ASSURED: t`The office holder is satisfied with a part of it.`,
    ASSURED: t`The office holder is satisfied, on that day, with what the force has shown. A later assessment never erases an earlier one.`,
  };
  return Object.entries(means).map(([rating, text]) => ({
    word: assuranceWord(rating as AssuranceRating),
    means: text,
  }));
};

const inspectorate = (): Meaning[] => {
  const means: Record<InspectorateStatus, string> = {
    NOT_RECORDED: t`This portal does not know what the inspectorate decided.`,
    AWAITING_REVIEW: t`The inspectorate has not looked at it again yet.`,
    OPEN: t`The inspectorate has looked and finds work still to do.`,
    PROGRESS_NOTED: t`The inspectorate saw progress, and it is not finished.`,
    CLOSED: t`The inspectorate decided, on evidence, that it is done.`,
    SUPERSEDED: t`A later report takes its place.`,
    NOT_PURSUED: t`The inspectorate no longer follows it.`,
  };
  return Object.entries(means).map(([status, text]) => ({
    word: inspectorateStatusWord(status as InspectorateStatus),
    means: text,
  }));
};

export const inspectionGlossary = { findings, monitoring, grades };
export const trackGlossary = { force, commissioner, inspectorate };
