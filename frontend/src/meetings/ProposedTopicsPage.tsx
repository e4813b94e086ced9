import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { ActionsToScrutiniseDocument } from "../gql/graphql";
import { NotNow } from "../portal/NotNow";
import { useOwnForce } from "../portal/useOwnForce";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { WrittenInline } from "../portal/Written";
import { BackLink } from "../ui/BackLink";
import { ButtonLink } from "../ui/Button";
import { longDate } from "../ui/dates";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { topicsOf } from "./topics";
import { useOpenRecommendations } from "./useOpenRecommendations";
import { useProgramme } from "./useProgramme";

const noTheme = () => t`Without a theme`;

/** What the record proposes for the programme of a year: themes of what is open, and actions that are overdue. */
export function Component() {
  const { may } = useViewer();
  const { year, page } = useProgramme();
  const { rows, fault } = useOpenRecommendations();
  const force = useOwnForce();
  const actions = useRead(ActionsToScrutiniseDocument, { force }).requests.nodes;
  const choose = `/meetings/programme/choose?year=${year}`;
  const topics = topicsOf(rows);

  return (
    <>
      <BackLink to={page}>{t`Programme of meetings`}</BackLink>
      <PageHeading caption={t`April ${year} to March ${year + 1}`}>{t`What the record proposes`}</PageHeading>
      {!may("RUN_MEETINGS") ? (
        <NotNow to={page}>{t`Programme of meetings`}</NotNow>
      ) : (
        <>
          <p className="govuk-body-l">
            {t`Themes of the recommendations that the inspectorate has not closed, and actions whose last day has passed. You choose which become topics, and for which meeting.`}
          </p>
          {fault && <p className="govuk-error-message">{fault.message}</p>}
          {topics.length > 0 && (
            <Table
              caption={t`Themes`}
              rows={topics}
              rowKey={({ theme }) => theme ?? ""}
              columns={[
                {
                  heading: t`Theme`,
                  cell: ({ theme }) => (
                    <Link
                      className="govuk-link"
                      to={`${choose}&${new URLSearchParams(theme === null ? { without: "theme" } : { theme })}`}
                    >
                      {theme === null ? noTheme() : <WrittenInline>{theme}</WrittenInline>}
                    </Link>
                  ),
                },
                { heading: t`Open`, cell: ({ open }) => open, numeric: true },
                { heading: t`Overdue`, cell: ({ overdue }) => overdue, numeric: true },
                { heading: t`Disputed`, cell: ({ disputed }) => disputed, numeric: true },
              ]}
            />
          )}
          {actions.length > 0 && (
            <section aria-labelledby="actions">
              <h2 className="govuk-heading-m" id="actions">
                {plural(actions.length, { one: "# overdue action", other: "# overdue actions" })}
              </h2>
              <ul className="govuk-list govuk-list--bullet">
                {actions.map(({ id, reference, subject, dueOn }) => (
                  <li key={id}>
                    <Link
                      className="govuk-link"
                      to={`${choose}&${new URLSearchParams({ request: id, title: subject })}`}
                    >
                      <WrittenInline>{subject}</WrittenInline>
                    </Link>
                    <span className="portal-detail">
                      {[reference, dueOn && t`due ${longDate(dueOn)}`].filter(Boolean).join(", ")}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {topics.length + actions.length === 0 && (
            <p className="govuk-body">{t`Nothing is recorded here as open or overdue.`}</p>
          )}
          <ButtonLink to={choose} manner="secondary">{t`Choose a topic of your own`}</ButtonLink>
        </>
      )}
    </>
  );
}
