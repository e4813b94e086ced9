import { t } from "@lingui/core/macro";
import { useEffect } from "react";
import { useLocation } from "react-router";
import type { Vocabulary } from "../portal/Meaning";
import { PageHeading } from "../ui/PageHeading";
import { SummaryList } from "../ui/SummaryList";
import { inspectionGlossary, trackGlossary, type Meaning } from "./glossary";
import { meetings, requests, responses } from "./officeGlossary";

function Words({ id, heading, words }: { id: Vocabulary; heading: string; words: readonly Meaning[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {heading}
      </h2>
      <SummaryList rows={words.map(({ word, means }) => ({ term: word, value: means }))} />
    </section>
  );
}

/** The published meaning of every status word, each group under the address that its words link to. */
export function Component() {
  const { hash } = useLocation();

  useEffect(() => {
    document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);

  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHeading>{t`What the words mean`}</PageHeading>
        <p className="govuk-body-l">
          {t`These are this portal’s own short definitions. The inspectorate’s definitions and the law come first.`}
        </p>
        <Words id="findings" heading={t`What inspectors find`} words={inspectionGlossary.findings()} />
        <Words
          id="monitoring"
          heading={t`How the inspectorate monitors a force`}
          words={inspectionGlossary.monitoring()}
        />
        <Words id="grades" heading={t`Grades`} words={inspectionGlossary.grades()} />
        <h2 className="govuk-heading-m" id="tracks" tabIndex={-1}>{t`Three tracks, never one status`}</h2>
        <p className="govuk-body">
          {t`A recommendation is followed on three tracks: what the force claims, how far the office that holds it to account is assured, and what the inspectorate has decided. Each says its own word, and they may differ.`}
        </p>
        <Words id="force" heading={t`What the force says`} words={trackGlossary.force()} />
        <Words
          id="commissioner"
          heading={t`How far the office holder is assured`}
          words={trackGlossary.commissioner()}
        />
        <Words id="inspectorate" heading={t`What the inspectorate decided`} words={trackGlossary.inspectorate()} />
        <SummaryList
          rows={[
            {
              term: t`Overdue`,
              value: t`The due day has passed, something is recorded on the force’s track, the force has not claimed it complete and the inspectorate has not closed it. Where nothing is recorded, nothing is called overdue.`,
            },
            {
              term: t`Accounts differ`,
              value: t`Two tracks say what cannot both be the whole story: the force claims it complete while the office holder is not assured, or the inspectorate later found work still to do.`,
            },
          ]}
        />
        <Words id="responses" heading={t`Section 55 responses`} words={responses()} />
        <Words id="requests" heading={t`Requests to the chief constable`} words={requests()} />
        <Words id="meetings" heading={t`Scrutiny meetings`} words={meetings()} />
      </div>
    </div>
  );
}
