import { plural, t } from "@lingui/core/macro";
import type {
  AddresseeKind,
  DeadlineTerm,
  FindingKind,
  Grade,
  InspectionProgramme,
  Inspectorate,
  Polarity,
  RecommendationKind,
  SourceKind,
} from "../gql/graphql";
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

export const recommendationKindWord = (kind: RecommendationKind): string =>
  ({ RECOMMENDATION: t`Recommendation`, AREA_FOR_IMPROVEMENT: t`Area for improvement` })[kind];

export const sourceKinds: readonly SourceKind[] = [
  "INSPECTION",
  "IOPC",
  "CORONER",
  "SUPER_COMPLAINT",
  "INTERNAL_AUDIT",
  "PANEL",
  "CUSTODY_VISITORS",
  "LOCAL_REVIEW",
];

export const sourceKindWord = (kind: SourceKind): string =>
  ({
    INSPECTION: t`Inspection report`,
    IOPC: t`IOPC learning recommendation`,
    CORONER: t`Coroner’s report to prevent future deaths`,
    SUPER_COMPLAINT: t`Super-complaint`,
    INTERNAL_AUDIT: t`Internal audit`,
    PANEL: t`Police and Crime Panel`,
    CUSTODY_VISITORS: t`Independent custody visitors`,
    LOCAL_REVIEW: t`Local review or inquiry`,
  })[kind];

export const addresseeKinds: readonly AddresseeKind[] = [
  "FORCE",
  "ALL_FORCES",
  "LOCAL_POLICING_BODY",
  "PARTNERSHIP",
  "HOME_OFFICE",
  "NPCC",
  "COLLEGE_OF_POLICING",
  "OTHER",
];

export const addresseeKindWord = (kind: AddresseeKind): string =>
  ({
    FORCE: t`A force`,
    ALL_FORCES: t`All forces`,
    LOCAL_POLICING_BODY: t`A local policing body`,
    PARTNERSHIP: t`A local partnership`,
    HOME_OFFICE: t`The Home Office`,
    NPCC: t`The National Police Chiefs’ Council`,
    COLLEGE_OF_POLICING: t`The College of Policing`,
    OTHER: t`Somebody else`,
  })[kind];

export const terms: readonly DeadlineTerm[] = [
  "IMMEDIATELY",
  "WITHIN_THREE_MONTHS",
  "WITHIN_SIX_MONTHS",
  "ON_DAY",
  "BY_LAW",
  "NONE",
];

export const termWord = (term: DeadlineTerm): string =>
  ({
    IMMEDIATELY: t`Immediately`,
    WITHIN_THREE_MONTHS: t`Within three months`,
    WITHIN_SIX_MONTHS: t`Within six months`,
    ON_DAY: t`On a day that the source states`,
    BY_LAW: t`In the time that the law sets for a reply`,
    NONE: t`The source sets no time`,
  })[term];
