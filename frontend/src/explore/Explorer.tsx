import { t } from "@lingui/core/macro";
import { GraphiQL } from "graphiql";
import type { GraphQLSchema } from "graphql";
import { addressIn, language } from "../portal/language";
import { LanguageSwitch } from "../ui/LanguageSwitch";
import { PageHeading } from "../ui/PageHeading";
import { SiteName } from "../ui/SiteName";
import { SkipLink } from "../ui/SkipLink";
import { exampleOf, examples } from "./examples";
import { fetcher } from "./fetcher";

/** Nothing is kept in the browser: what was asked may hold what only its asker may see. */
const nowhere: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => undefined,
};

export function Explorer({ schema }: { schema: GraphQLSchema }) {
  const chosen = exampleOf(window.location.search);
  const here = `/graphql/explore${window.location.search}`;
  const languages = [
    { code: "en", name: "English", href: addressIn("en", here) },
    { code: "cy", name: "Cymraeg", href: addressIn("cy", here) },
  ];

  return (
    <SiteName value={t`Scrutiny Portal`}>
      <SkipLink />
      <header className="govuk-generic-header">
        <div className="govuk-generic-header__container explore-header">
          <a href={addressIn(language, "/")} className="govuk-generic-header__homepage-link">
            {t`Scrutiny Portal`}
          </a>
        </div>
      </header>
      <main id="main-content" className="explore" tabIndex={-1}>
        <div className="explore-aside">
          <LanguageSwitch languages={languages} current={language} />
          <PageHeading>{t`Explore the API`}</PageHeading>
          <p className="govuk-body-s">
            {t`Write a question on the left, run it, and read the answer on the right. You see what you see on the portal’s pages: signed in, what your role sees; otherwise what is published.`}
          </p>
          <Examples chosen={chosen.name} />
          <ul className="govuk-list govuk-body-s">
            <li>
              <a className="govuk-link" href="/graphql/schema.graphql">{t`The schema`}</a>
            </li>
            <li>
              <a className="govuk-link" href="/graphql/changes">{t`What has changed in it`}</a>
            </li>
            <li>
              <a className="govuk-link" href={addressIn(language, "/data")}>{t`Data and API`}</a>
            </li>
          </ul>
        </div>
        <GraphiQL
          className="explore-editor"
          fetcher={fetcher}
          schema={schema}
          initialQuery={chosen.document}
          initialVariables={chosen.variables}
          storage={nowhere}
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
          forcedTheme="light"
        />
      </main>
    </SiteName>
  );
}

function Examples({ chosen }: { chosen: string }) {
  return (
    <nav aria-labelledby="examples">
      <h2 className="govuk-heading-s" id="examples">{t`Worked examples`}</h2>
      <ul className="govuk-list govuk-body-s">
        {examples().map(({ name, title }) => (
          <li key={name}>
            <a className="govuk-link" href={`?example=${name}`} aria-current={name === chosen ? "page" : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
