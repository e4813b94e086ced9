import { t } from "@lingui/core/macro";
import { RequestsAtWork } from "./RequestsAtWork";
import type { Section, Work } from "./Section";

export function requestSections({ drafted, answered, late, listed }: Work) {
  const section = (empty: string, caption: string, found: Work["drafted"], filters: string): Section => ({
    empty,
    count: found.nodes.length,
    table: (
      <RequestsAtWork
        caption={caption}
        rows={found.nodes}
        all={{ to: listed("requests", filters), count: found.totalCount }}
      />
    ),
  });

  return {
    drafted: section(t`No drafted request waits to be sent.`, t`Requests drafted, to be sent`, drafted, "status=DRAFT"),
    answered: section(t`No answer waits to be judged.`, t`Answers to judge`, answered, "status=ANSWERED"),
    late: section(t`No request is overdue.`, t`Requests overdue`, late, "overdue=true"),
  };
}
