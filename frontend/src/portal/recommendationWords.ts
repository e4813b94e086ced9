import { t } from "@lingui/core/macro";
import type { AddresseeKind, DeadlineTerm, RecommendationKind, SourceKind } from "../gql/graphql";

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
