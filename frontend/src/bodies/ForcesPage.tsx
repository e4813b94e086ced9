import { plural, t } from "@lingui/core/macro";
import { Link } from "react-router";
import { ForcesPageDocument } from "../gql/graphql";
import { DownloadLinks } from "../portal/DownloadLinks";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { ButtonLink } from "../ui/Button";
import { PageHeading } from "../ui/PageHeading";
import { Table } from "../ui/Table";
import { phaseWord } from "./bodyWords";

export function Component() {
  const { may } = useViewer();
  const forces = useRead(ForcesPageDocument).forces.nodes;

  return (
    <>
      <PageHeading>{t`Forces and local policing bodies`}</PageHeading>
      <p className="govuk-body-l">
        {t`Who holds each chief officer to account, and in which phase HMICFRS monitors the force.`}
      </p>
      {may("RECORD_SUCCESSIONS") && (
        <ButtonLink manner="secondary" to="/bodies/succession">{t`Record which body follows`}</ButtonLink>
      )}
      <p className="govuk-body">{plural(forces.length, { one: "# force", other: "# forces" })}</p>
      <Table
        caption={t`Forces, by name`}
        captionSize="hidden"
        rows={forces}
        rowKey={({ slug }) => slug}
        columns={[
          {
            heading: t`Force`,
            cell: ({ slug, name }) => (
              <Link className="govuk-link" to={`/forces/${slug}`}>
                {name}
              </Link>
            ),
          },
          {
            heading: t`Held to account by`,
            cell: ({ body }) =>
              body === null ? (
                t`Not recorded here`
              ) : (
                <Link className="govuk-link" to={`/bodies/${body.slug}`}>
                  {body.name}
                </Link>
              ),
          },
          {
            heading: t`Monitoring`,
            cell: ({ monitoringPhase }) =>
              monitoringPhase === null ? t`Not recorded here` : phaseWord(monitoringPhase.kind),
          },
        ]}
      />
      <DownloadLinks list="forces" of={t`Download all forces:`} />
      <DownloadLinks list="bodies" of={t`Download all bodies, with the forces and the days:`} />
    </>
  );
}
