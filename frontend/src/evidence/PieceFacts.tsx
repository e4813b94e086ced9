import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import { AudienceTag } from "../portal/AudienceTag";
import { evidenceKindWord, evidenceStatusColour, evidenceStatusWord, markingWord } from "../portal/evidenceWords";
import { recommendationKindWord } from "../portal/recommendationWords";
import { Written, WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { SummaryList } from "../ui/SummaryList";
import { Tag } from "../ui/Tag";
import { fileSize } from "./fileSize";
import type { Piece } from "./usePiece";

function Itself({ piece: { url, filePath, fileName, fileSize: bytes, fileHash } }: { piece: Piece }) {
  if (filePath === null)
    return (
      <a className="govuk-link portal-address" href={url ?? ""} rel="noreferrer external">
        {url}
      </a>
    );
  return (
    <>
      <a className="govuk-link" href={filePath} download={fileName ?? ""}>
        {t`Download ${fileName ?? ""} (${fileSize(bytes ?? 0)})`}
      </a>
      <p className="govuk-body-s portal-address govuk-!-margin-bottom-0">
        {t`SHA-256 of the file:`} <code>{fileHash}</code>
      </p>
    </>
  );
}

function About({ piece: { report, recommendations } }: { piece: Piece }) {
  return (
    <ul className="govuk-list">
      {report && (
        <li>
          <Link className="govuk-link" to={`/reports/${report.reference}`}>
            <WrittenInline>{report.title}</WrittenInline>
          </Link>{" "}
          {t`(the report as a whole)`}
        </li>
      )}
      {recommendations.map(({ reference, kind, number, text }) => (
        <li key={reference}>
          <Link className="govuk-link" to={`/recommendations/${reference}`}>
            {[recommendationKindWord(kind), number].filter(Boolean).join(" ")}
          </Link>
          {text !== null && (
            <>
              {": "}
              <WrittenInline>{text}</WrittenInline>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const period = ({ periodFrom, periodTo }: Piece) => {
  if (periodFrom && periodTo) return t`${longDate(periodFrom)} to ${longDate(periodTo)}`;
  if (periodFrom) return t`From ${longDate(periodFrom)}`;
  return periodTo ? t`Until ${longDate(periodTo)}` : null;
};

export function PieceFacts({ piece }: { piece: Piece }) {
  const { status, judgedOn, judgedBy, judgment, supersedes, supersededBy } = piece;
  const other = (one: Piece["supersedes"]) =>
    one && (
      <Link className="govuk-link" to={`/evidence/${one.reference}`}>
        <WrittenInline>{one.title}</WrittenInline>
      </Link>
    );

  return (
    <SummaryList
      rows={[
        {
          term: t`Status`,
          value: <Tag colour={evidenceStatusColour[status]}>{evidenceStatusWord(status)}</Tag>,
        },
        { term: t`The evidence itself`, value: <Itself piece={piece} /> },
        { term: t`Kind`, value: evidenceKindWord(piece.kind) },
        { term: t`What it shows`, value: piece.words && <Written>{piece.words}</Written> },
        { term: t`Period that it covers`, value: period(piece) },
        {
          term: t`Marking`,
          value: (
            <>
              {markingWord(piece.marking)} <AudienceTag audience={piece.audience} />
              {piece.handlingInstruction && <Written>{piece.handlingInstruction}</Written>}
            </>
          ),
        },
        { term: t`Offered`, value: t`${longDate(piece.offeredOn)} by ${piece.offeredBy}` },
        ...(judgedOn
          ? [
              {
                term: t`Judged`,
                value: (
                  <>
                    {t`${longDate(judgedOn)} by ${judgedBy ?? ""}`}
                    {judgment && <Written>{judgment}</Written>}
                  </>
                ),
              },
            ]
          : []),
        ...(piece.withheldGround
          ? [{ term: t`Withheld, on the ground`, value: <Written>{piece.withheldGround}</Written> }]
          : []),
        ...(supersedes ? [{ term: t`Takes the place of`, value: other(supersedes) }] : []),
        ...(supersededBy ? [{ term: t`Later evidence in its place`, value: other(supersededBy) }] : []),
        { term: t`Speaks to`, value: <About piece={piece} /> },
      ]}
    />
  );
}
