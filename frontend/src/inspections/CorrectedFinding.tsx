import { t } from "@lingui/core/macro";
import type { ReportFindingsFragment } from "../gql/graphql";
import { findingKindWord, polarityWord } from "../portal/inspectionWords";
import { WrittenInline } from "../portal/Written";
import { longDate } from "../ui/dates";
import { ReadBefore } from "./ReadBefore";

type Finding = ReportFindingsFragment["findings"][number];

/** As a finding was recorded before each correction, with the reason: what was recorded stays. */
export const CorrectedFinding = ({ finding: { kind: kindNow, corrections } }: { finding: Finding }) =>
  corrections.map(({ kind, text, polarity, section, issuedOn, issuedBy, reason, correctedOn }, index) => (
    <span className="portal-detail" key={`${index} ${correctedOn}`}>
      {t`Corrected on ${longDate(correctedOn)}; before that:`} <WrittenInline>{text}</WrittenInline>{" "}
      {[
        kind !== kindNow && findingKindWord(kind),
        section,
        polarity && polarityWord(polarity),
        issuedOn && t`Issued on ${longDate(issuedOn)}, before the report.`,
        issuedBy,
      ]
        .filter(Boolean)
        .join("; ")}
      <br />
      {t`Reason:`} <WrittenInline>{reason}</WrittenInline> <ReadBefore correctedOn={correctedOn} />
    </span>
  ));
