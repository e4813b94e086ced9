import { t } from "@lingui/core/macro";
import { assuranceWord } from "../portal/trackWords";
import { longDate } from "../ui/dates";
import { RecommendationsAtWork, threeTracks } from "./RecommendationsAtWork";
import type { Section, Work } from "./Section";

const claimedNotAssured =
  "forceStatus=CLAIMED_COMPLETE&forceStatus=SIGNED_OFF&assurance=NOT_RECORDED&assurance=NOT_ASSESSED&assurance=PARTLY_ASSURED";

export function recommendationSections(work: Work) {
  const { proposed, overdue, dueSoon, notAssured, claimed, disputed, listed, confirms, today, soon } = work;

  return {
    proposed: {
      empty: t`No proposed assurance waits to be confirmed.`,
      count: proposed.nodes.length,
      table: (
        <RecommendationsAtWork
          caption={t`Assurances proposed, to be confirmed`}
          rows={proposed.nodes}
          to={(reference) => `/recommendations/${reference}${confirms ? "/assurance" : ""}`}
          columns={[
            { heading: t`Proposed`, cell: ({ proposedAssurance: given }) => given && assuranceWord(given.rating) },
            { heading: t`On`, day: true, cell: ({ proposedAssurance: given }) => given && longDate(given.saidOn) },
          ]}
          all={{ to: listed("recommendations", "proposed=true"), count: proposed.totalCount }}
        />
      ),
    },
    overdue: {
      empty: t`No recommendation is known to be overdue.`,
      count: overdue.nodes.length,
      table: (
        <RecommendationsAtWork
          caption={t`Recommendations overdue`}
          rows={overdue.nodes}
          columns={[
            { heading: t`Due`, day: true, cell: ({ dueOn }) => dueOn !== null && longDate(dueOn) },
            ...threeTracks(),
          ]}
          all={{ to: listed("recommendations", "overdue=true"), count: overdue.totalCount }}
        />
      ),
    },
    dueSoon: {
      empty: t`No open recommendation is due within 31 days.`,
      count: dueSoon.nodes.length,
      table: (
        <RecommendationsAtWork
          caption={t`Recommendations due within 31 days`}
          rows={dueSoon.nodes}
          columns={[
            { heading: t`Due`, day: true, cell: ({ dueOn }) => dueOn !== null && longDate(dueOn) },
            ...threeTracks(),
          ]}
          all={{
            to: listed("recommendations", `due-from=${today}&due-before=${soon}&open=true`),
            count: dueSoon.totalCount,
          }}
        />
      ),
    },
    notAssured: {
      empty: t`There is no open recommendation of which the office is not assured.`,
      count: notAssured.nodes.length,
      table: (
        <RecommendationsAtWork
          caption={t`Not assured, and open`}
          rows={notAssured.nodes}
          columns={threeTracks()}
          all={{ to: listed("recommendations", "assurance=NOT_ASSURED&open=true"), count: notAssured.totalCount }}
        />
      ),
    },
    claimed: {
      empty: t`No claim of completion waits for an assurance.`,
      count: claimed.nodes.length,
      table: (
        <RecommendationsAtWork
          caption={t`Claimed complete, not yet assured`}
          rows={claimed.nodes}
          columns={[
            {
              heading: t`Claimed on`,
              day: true,
              cell: ({ latestForceUpdate: claim }) => claim && longDate(claim.saidOn),
            },
            ...threeTracks(),
          ]}
          all={{ to: listed("recommendations", claimedNotAssured), count: claimed.totalCount }}
        />
      ),
    },
    disputed: {
      empty: t`No disagreement about a recommendation is recorded here.`,
      count: disputed.nodes.length,
      table: (
        <RecommendationsAtWork
          caption={t`Where accounts differ`}
          rows={disputed.nodes}
          columns={threeTracks()}
          all={{ to: listed("recommendations", "disputed=true"), count: disputed.totalCount }}
        />
      ),
    },
  } satisfies Record<string, Section>;
}
