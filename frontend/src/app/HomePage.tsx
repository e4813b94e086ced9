import { t } from "@lingui/core/macro";
import { useViewer } from "../portal/useViewer";
import { roleWord } from "../portal/words";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";

export function Component() {
  const viewer = useViewer();

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHeading size="xl">{t`How the police are held to account`}</PageHeading>
        <p className="govuk-body-l">
          {t`What inspectors found, what the force and the local policing body said they would do, and what has been done.`}
        </p>
        <h2 className="govuk-heading-m">{t`Who you are here`}</h2>
        <SummaryList
          rows={[
            { term: t`You read as`, value: roleWord(viewer.role) },
            { term: t`Local policing body`, value: viewer.body?.name ?? t`None: you are not signed in` },
          ]}
        />
      </div>
    </div>
  );
}
