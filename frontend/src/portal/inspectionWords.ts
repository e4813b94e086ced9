import { plural, t } from "@lingui/core/macro";
import type { FindingKind, Grade, InspectionProgramme, Inspectorate, Polarity } from "../gql/graphql";
import type { TagColour } from "../ui/Tag";

export const programmes: readonly InspectionProgramme[] = [
  "PEEL",
  "PEEL_COC_LETTER",
  "NCPI",
  "POST_INSPECTION_REVIEW",
  "REINSPECTION",
  "REVISIT",
  "JTAI",
  "CUSTODY",
  "THEMATIC",
  "CRIME_DATA_INTEGRITY",
  "COMMISSIONED",
  "SUPER_COMPLAINT",
  "FIRE_EFFECTIVENESS",
];

export const programmeWord = (programme: InspectionProgramme): string =>
  ({
    PEEL: t`PEEL assessment`,
    PEEL_COC_LETTER: t`Cause of concern letter`,
    NCPI: t`National child protection inspection`,
    POST_INSPECTION_REVIEW: t`Post-inspection review`,
    REINSPECTION: t`Reinspection`,
    REVISIT: t`Revisit`,
    JTAI: t`Joint targeted area inspection`,
    CUSTODY: t`Custody inspection`,
    THEMATIC: t`Thematic inspection`,
    CRIME_DATA_INTEGRITY: t`Crime data integrity inspection`,
    COMMISSIONED: t`Commissioned inspection`,
    SUPER_COMPLAINT: t`Super-complaint`,
    FIRE_EFFECTIVENESS: t`Fire and rescue inspection`,
  })[programme];

export const inspectorateWord = (inspectorate: Inspectorate): string =>
  ({
    HMICFRS: t`His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services`,
    HMI_PRISONS: t`HM Inspectorate of Prisons`,
    CQC: t`Care Quality Commission`,
    OFSTED: t`Ofsted`,
    HMI_PROBATION: t`HM Inspectorate of Probation`,
  })[inspectorate];

/** The forces by name; of a national report, how many. */
export const forceNames = (forces: readonly { name: string }[]): string =>
  forces.length > 4
    ? plural(forces.length, { one: "# force", other: "# forces" })
    : forces.map(({ name }) => name).join(", ");

export const gradeWord = (grade: Grade): string =>
  ({
    OUTSTANDING: t`Outstanding`,
    GOOD: t`Good`,
    ADEQUATE: t`Adequate`,
    REQUIRES_IMPROVEMENT: t`Requires improvement`,
    INADEQUATE: t`Inadequate`,
    NOT_GRADED: t`Not graded`,
    NOT_INSPECTED: t`Not inspected`,
    NOT_COMPARABLE: t`Not comparable`,
  })[grade];

export const gradeColour: Record<Grade, TagColour> = {
  OUTSTANDING: "green",
  GOOD: "green",
  ADEQUATE: "blue",
  REQUIRES_IMPROVEMENT: "yellow",
  INADEQUATE: "purple",
  NOT_GRADED: "grey",
  NOT_INSPECTED: "grey",
  NOT_COMPARABLE: "grey",
};

export const findingKindWord = (kind: FindingKind): string =>
  ({
    CAUSE_OF_CONCERN: t`Cause of concern`,
    OBSERVATION: t`Observation`,
    PROMISING_PRACTICE: t`Promising practice`,
  })[kind];

export const polarityWord = (polarity: Polarity): string =>
  ({ POSITIVE: t`Positive`, NEGATIVE: t`Negative`, MIXED: t`Mixed` })[polarity];
