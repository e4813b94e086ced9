import { t } from "@lingui/core/macro";
import type { MeetingProgrammeQuery } from "../gql/graphql";
import { PublishLink } from "../portal/PublishLink";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";

/** The programmes of scrutiny that bodies published, the newest first; each is a page of its own, without this application. */
export function PublishedProgrammes({ editions }: { editions: MeetingProgrammeQuery["editions"] }) {
  if (editions.nodes.length === 0) return null;
  return (
    <section aria-labelledby="published">
      <h2 className="govuk-heading-m" id="published">{t`Published programmes`}</h2>
      <ul className="govuk-list">
        {editions.nodes.map((edition) => (
          <li key={edition.id}>
            {edition.audience === "PUBLIC" ? (
              <a className="govuk-link" href={edition.path}>
                <WrittenInline>{edition.title}</WrittenInline>
              </a>
            ) : (
              <WrittenInline>{edition.title}</WrittenInline>
            )}
            <span className="portal-detail">
              {edition.publishedBy}, {longDate(edition.publishedOn)}
              {edition.supersession && `, ${t`replaced on ${longDate(edition.supersession.supersededOn)}`}`}
            </span>
            <PublishLink record={edition} />
          </li>
        ))}
      </ul>
      {editions.totalCount > editions.nodes.length && (
        <p className="govuk-body">
          <a className="govuk-link" href="/published">{t`All publications`}</a>
        </p>
      )}
    </section>
  );
}
