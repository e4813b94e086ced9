import { t } from "@lingui/core/macro";
import type { Role } from "../gql/graphql";

/** A word that begins with a capital, for the middle of a sentence. */
export const inSentence = (word: string) => word.toLocaleLowerCase();

export const roleWord = (role: Role): string =>
  ({
    VISITOR: t`Visitor`,
    PANEL_MEMBER: t`Panel member`,
    PANEL_OFFICER: t`Panel officer`,
    FORCE_LIAISON: t`Force liaison officer`,
    CHIEF_OFFICER: t`Chief officer`,
    SCRUTINY_OFFICER: t`Scrutiny officer`,
    MONITORING_OFFICER: t`Monitoring officer`,
    APPROVER: t`Approver`,
    ADMINISTRATOR: t`Administrator`,
    PARTNER: t`Partner`,
  })[role];

/** What somebody in this role comes to do. */
export const roleTask = (role: Role): string =>
  ({
    VISITOR: t`Reads what has been published.`,
    PANEL_MEMBER: t`Follows what was found, promised and done, and how the commissioner sees to it.`,
    PANEL_OFFICER: t`Supports the panel, records what it asks and recommends, and reads what it reads.`,
    FORCE_LIAISON: t`Answers for the force: comments, progress, requests.`,
    CHIEF_OFFICER: t`Signs off what the force claims to be complete, and comments on reports.`,
    SCRUTINY_OFFICER: t`Records reports, drafts responses and requests, runs meetings.`,
    MONITORING_OFFICER: t`Sees that what the office does is lawful: reviews responses, reads its whole record and the audit trail.`,
    APPROVER: t`Decides for the local policing body: approves responses, sends requests, gives assurance.`,
    ADMINISTRATOR: t`Invites people, gives them roles and sees to security. Reads what is published.`,
    PARTNER: t`Reads by a program of its own.`,
  })[role];
