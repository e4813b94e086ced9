import { Link } from "react-router";
import type { SearchHitFragment } from "../gql/graphql";
import { basename } from "../portal/language";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { kindWord } from "./searchWords";

/** Kinds whose rows have a title that stands for itself; what is said is called by the record that it is about. */
const named = new Set(["FORCE", "BODY", "REPORT", "MEETING", "REQUEST", "PUBLICATION"]);

/** What was published stands on pages of its own, without JavaScript. */
const isPlainPage = (path: string) => path.startsWith("/published/");

function HitLink({ kind, title, path }: SearchHitFragment) {
  const reference = path.split("/").at(-1);
  const name =
    title !== null && named.has(kind) ? (
      <WrittenInline>{title}</WrittenInline>
    ) : (
      <>
        {reference}
        {title !== null && (
          <>
            : <WrittenInline>{title}</WrittenInline>
          </>
        )}
      </>
    );
  return isPlainPage(path) ? (
    <a className="govuk-link" href={`${basename === "/" ? "" : basename}${path}`}>
      {name}
    </a>
  ) : (
    <Link className="govuk-link" to={path}>
      {name}
    </Link>
  );
}

export function SearchHits({ hits }: { hits: readonly SearchHitFragment[] }) {
  return (
    <ul className="govuk-list portal-hits">
      {hits.map((hit, index) => (
        <li key={`${hit.path} ${index}`}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <HitLink {...hit} />
          </h3>
          <p className="govuk-body-s govuk-!-margin-bottom-1">
            {[kindWord[hit.kind](), hit.day === null ? [] : longDate(hit.day)].flat().join(", ")}
          </p>
          <p className="govuk-body">
            <WrittenInline>
              {hit.snippet.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}
            </WrittenInline>
          </p>
        </li>
      ))}
    </ul>
  );
}
