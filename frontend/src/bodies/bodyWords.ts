import { t } from "@lingui/core/macro";
import type { LocalPolicingBodyKind, MonitoringPhaseKind, OfficeRole } from "../gql/graphql";
import { longDate } from "../ui/dates";

export const bodyKindWord = (kind: LocalPolicingBodyKind): string =>
  ({
    PCC: t`Police and crime commissioner`,
    PFCC: t`Police, fire and crime commissioner`,
    MAYOR: t`Mayor with the functions of a commissioner`,
    MOPAC: t`Mayor's Office for Policing and Crime`,
    COMMON_COUNCIL: t`Common Council of the City of London`,
    POLICING_AND_CRIME_BOARD: t`Policing and Crime Board`,
  })[kind];

export const bodyKinds: readonly LocalPolicingBodyKind[] = [
  "PCC",
  "PFCC",
  "MAYOR",
  "MOPAC",
  "COMMON_COUNCIL",
  "POLICING_AND_CRIME_BOARD",
];

export const officeRoles: readonly OfficeRole[] = [
  "COMMISSIONER",
  "DEPUTY_COMMISSIONER",
  "MAYOR",
  "DEPUTY_MAYOR",
  "POLICE_AUTHORITY_BOARD",
  "BOARD",
  "POLICING_AND_CRIME_LEAD",
];

export const officeRoleWord = (role: OfficeRole): string =>
  ({
    COMMISSIONER: t`Commissioner`,
    DEPUTY_COMMISSIONER: t`Deputy Commissioner`,
    MAYOR: t`Mayor`,
    DEPUTY_MAYOR: t`Deputy Mayor`,
    POLICE_AUTHORITY_BOARD: t`Police Authority Board`,
    BOARD: t`Policing and Crime Board`,
    POLICING_AND_CRIME_LEAD: t`Policing and Crime Lead`,
  })[role];

/** HMICFRS's own words for its two phases. */
export const phaseWord = (kind: MonitoringPhaseKind): string =>
  ({ SCAN: t`Scan: routine monitoring`, ENGAGE: t`Engage: enhanced monitoring` })[kind];

export const sinceWord = (from: string | null) => (from === null ? t`Not recorded here` : longDate(from));

/** The last day, where one is known; what still lasts is said to, and what has not begun. */
export const untilWord = ({ from, to }: { from: string | null; to: string | null }, today: string) =>
  to !== null ? longDate(to) : from !== null && from > today ? t`It has not begun` : t`Today`;
