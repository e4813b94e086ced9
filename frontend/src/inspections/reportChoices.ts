import type { Grade, InspectionCommissioner, InspectionProgramme, Inspectorate } from "../gql/graphql";
import { inspectorateWord, programmeWord } from "../portal/inspectionWords";

const programmes: readonly InspectionProgramme[] = [
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

const inspectorates: readonly Inspectorate[] = ["HMICFRS", "HMI_PRISONS", "CQC", "OFSTED", "HMI_PROBATION"];

export const programmeOptions = () => programmes.map((value) => ({ value, text: programmeWord(value) }));

export const inspectorateOptions = () => inspectorates.map((value) => ({ value, text: inspectorateWord(value) }));

export const isProgramme = (value: string): value is InspectionProgramme =>
  programmes.some((programme) => programme === value);

export const isInspectorate = (value: string): value is Inspectorate =>
  inspectorates.some((inspectorate) => inspectorate === value);

export const commissioners: readonly InspectionCommissioner[] = ["HOME_SECRETARY", "LOCAL_POLICING_BODY"];

export const fiveGrades: readonly Grade[] = ["OUTSTANDING", "GOOD", "ADEQUATE", "REQUIRES_IMPROVEMENT", "INADEQUATE"];

/** Why there is no grade. */
export const noGrades: readonly Grade[] = ["NOT_GRADED", "NOT_INSPECTED", "NOT_COMPARABLE"];
