import { t } from "@lingui/core/macro";
import type { RecordToPublishQuery } from "../gql/graphql";
import { longDate } from "../ui/dates";

type Node = NonNullable<RecordToPublishQuery["node"]>;
export type Publishable = Extract<Node, { viewerCanPublish: boolean }>;

export const isPublishable = (node: Node | null): node is Publishable => node !== null && "viewerCanPublish" in node;

interface Becoming {
  heading: string;
  /** The record itself, in its own words. */
  words: string;
  /** All that can be read by everybody from then on. */
  becomesPublic: readonly string[];
  /** The page where the reader can see it then. */
  page: string;
}

/** What exactly becomes public with a record. */
export function becomingPublic(record: Publishable): Becoming {
  switch (record.__typename) {
    case "InspectionReport":
      return {
        heading: t`Publish this report`,
        words: record.title,
        becomesPublic: [
          t`the facts of the report: its programme, fieldwork, day of publication and sources`,
          t`its case audits, judgments and findings`,
          t`its causes of concern, recommendations and areas for improvement`,
          t`by when the section 55 response is due`,
        ],
        page: `/reports/${record.reference}`,
      };
    case "OtherSource":
      return {
        heading: t`Publish this source`,
        words: record.title,
        becomesPublic: [t`who made it, when, and where it is published`, t`what it asks for`],
        page: `/sources/${record.reference}`,
      };
    case "Statement":
      return {
        heading: t`Publish this statement`,
        words: `${record.by}: ${record.statement}`,
        becomesPublic: [t`who said it, when, the words above and their sources`],
        page: record.report ? `/reports/${record.report.reference}` : "/reports",
      };
    case "MonitoringPhase":
      return {
        heading: t`Publish this phase of monitoring`,
        words: [record.force?.name, record.kind === "ENGAGE" ? t`Engage` : t`Scan`, record.reasons]
          .filter(Boolean)
          .join(": "),
        becomesPublic: [t`the phase, since when it is known to last, the reasons above and their sources`],
        page: record.force ? `/forces/${record.force.slug}` : "/forces",
      };
    case "PieceOfEvidence":
      return {
        heading: t`Publish this evidence`,
        words: record.title,
        becomesPublic: [
          t`the file or the address itself, with its name and what it shows`,
          t`who offered it, its marking, and what the office made of it`,
        ],
        page: `/evidence/${record.reference}`,
      };
    case "Edition":
      return {
        heading: t`Publish this text again`,
        words: record.title,
        becomesPublic: [t`the text as it was published, at its old address`, t`the record from which it was made`],
        page: "/reports",
      };
    case "Request":
      return {
        heading: t`Publish the request and its answers`,
        words: record.subject,
        becomesPublic: [],
        page: `/requests/${record.reference}`,
      };
    case "DueDateChange":
      return {
        heading: t`Publish this change of the due date`,
        words: [t`Due ${longDate(record.dueOn)}`, record.words].filter(Boolean).join(": "),
        becomesPublic: [t`the new due date, who changed it, when, and the reason above`],
        page: "/recommendations",
      };
    case "OwnerChange":
      return {
        heading: t`Publish who sees to it`,
        words: [record.owner, record.words].filter(Boolean).join(": "),
        becomesPublic: [t`the role in the force, from which day, and the reason above`],
        page: "/recommendations",
      };
    case "ForceUpdate":
    case "Assurance":
    case "InspectorateDecision":
      return {
        heading: t`Publish this entry`,
        words: record.words ?? "",
        becomesPublic: [
          t`the status it gives, and that ${record.saidBy} said so on ${longDate(record.saidOn)}`,
          t`the words above and their sources`,
        ],
        page: "/recommendations",
      };
  }
}
