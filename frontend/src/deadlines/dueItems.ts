import { t } from "@lingui/core/macro";
import type { DueQuery } from "../gql/graphql";
import { recommendationKindWord } from "../portal/recommendationWords";
import { daysAfter } from "../ui/dates";

export const kinds = ["recommendations", "responses", "comments", "requests"] as const;
export type Kind = (typeof kinds)[number];

export const kindWord = (kind: Kind): string =>
  ({
    recommendations: t`Recommendations`,
    responses: t`Section 55 responses`,
    comments: t`Chief officer’s comments`,
    requests: t`Requests`,
  })[kind];

export interface DueItem {
  key: string;
  kind: Kind;
  on: string;
  what: string;
  about: string | null;
  to: string;
  /** Who is to act, as far as that is recorded. */
  who: string | null;
}

/** Everything that is due, the soonest first, each with where it opens. */
export function dueItems(due: DueQuery): DueItem[] {
  const items: DueItem[] = [
    ...due.recommendations.nodes.map(({ reference, kind, number, text, dueOn, owner, addressee, source }) => ({
      key: reference,
      kind: "recommendations" as const,
      on: dueOn ?? "",
      what: text ?? `${recommendationKindWord(kind)} ${number ?? reference}`,
      about: source?.title ?? null,
      to: `/recommendations/${reference}`,
      who: owner ?? addressee,
    })),
    ...due.statutoryResponses.nodes.map(({ reference, statutoryDeadline, report, body }) => ({
      key: reference,
      kind: "responses" as const,
      on: statutoryDeadline?.dueOn ?? "",
      what: report?.title ?? reference,
      about: reference,
      to: `/responses/${reference}`,
      who: body?.name ?? null,
    })),
    ...due.reports.nodes
      .filter(
        ({ statutoryDeadline, response, coveredBy }) =>
          statutoryDeadline !== null && response === null && coveredBy.length === 0,
      )
      .map(({ reference, title, statutoryDeadline, forces }) => ({
        key: reference,
        kind: "responses" as const,
        on: statutoryDeadline?.dueOn ?? "",
        what: title,
        about: t`No response to it is recorded here`,
        to: `/reports/${reference}`,
        who: forces[0]?.body?.name ?? null,
      })),
    ...due.chiefOfficerComments.nodes.map(({ id, replyBy, report, force }) => ({
      key: id,
      kind: "comments" as const,
      on: replyBy,
      what: report?.title ?? "",
      about: report?.reference ?? null,
      to: report ? `/reports/${report.reference}` : "/reports",
      who: force?.name ?? null,
    })),
    ...due.requests.nodes.map(({ reference, subject, dueOn, lead, force }) => ({
      key: reference,
      kind: "requests" as const,
      on: dueOn ?? "",
      what: subject,
      about: reference,
      to: `/requests/${reference}`,
      who: lead ?? force?.name ?? null,
    })),
  ];
  return items.sort((one, other) => one.on.localeCompare(other.on));
}

export interface Week {
  from: string;
  items: readonly DueItem[];
}

/** So many weeks from a day on, each with what is due in it. */
export const weeksOf = (items: readonly DueItem[], from: string, count: number): Week[] =>
  Array.from({ length: count }, (_, week) => {
    const [first, next] = [daysAfter(from, 7 * week), daysAfter(from, 7 * (week + 1))];
    return { from: first, items: items.filter(({ on }) => on >= first && on < next) };
  });
