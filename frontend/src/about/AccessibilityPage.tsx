import { t } from "@lingui/core/macro";
import { PageHeading } from "../ui/PageHeading";

/** Says what was checked and what was not. */
export function Component() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHeading>{t`Accessibility statement`}</PageHeading>
        <p className="govuk-body">
          {t`We want everybody to be able to read and use this portal, with a keyboard, a screen reader, large text, or a small phone. We aim for level AA of the Web Content Accessibility Guidelines 2.2.`}
        </p>
        <h2 className="govuk-heading-m">{t`What you can do`}</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>{t`enlarge the text up to four times without scrolling sideways`}</li>
          <li>{t`reach everything with a keyboard, and skip to the content of each page`}</li>
          <li>{t`listen to each page with a screen reader`}</li>
          <li>{t`read every figure of a chart in a table beside it`}</li>
          <li>{t`read published responses, agendas and minutes without signing in and without JavaScript`}</li>
          <li>{t`read the portal’s own words in English and in Welsh`}</li>
        </ul>
        <h2 className="govuk-heading-m">{t`What may not work`}</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>{t`What people wrote into the record stands in the language in which they wrote it.`}</li>
          <li>{t`The Welsh of the portal’s own words still needs a translator’s check.`}</li>
          <li>{t`Reports on the inspectorates’ sites and other sources that we link to are not ours, and may be hard to read.`}</li>
        </ul>
        <h2 className="govuk-heading-m">{t`How we checked`}</h2>
        <p className="govuk-body">
          {t`Each page is checked by an automatic test at the width of a phone and of a desk before a change is taken in. Such tests do not find everything. Nobody from outside has audited the portal yet.`}
        </p>
        <h2 className="govuk-heading-m">{t`Tell us`}</h2>
        <p className="govuk-body">
          {t`If you cannot read or use something here, write to the local policing body whose record it is, and say which page it was.`}
        </p>
      </div>
    </div>
  );
}
