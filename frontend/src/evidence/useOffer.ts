import { t } from "@lingui/core/macro";
import { OfferEvidenceDocument, type EvidenceKind, type Marking, type ReportToProveQuery } from "../gql/graphql";
import { doneOn, doneOnProblem } from "../portal/doneOn";
import { useAct } from "../portal/useAct";
import { useDone } from "../ui/DoneBanner";
import { dateProblem, isoDate, noDate } from "../ui/typedDate";
import { useForm } from "../ui/useForm";
import { sendFile } from "./sendFile";
import type { Piece } from "./usePiece";

export type ReportToProve = NonNullable<ReportToProveQuery["report"]>;

export interface Offer {
  /** The report, or the other source. */
  report: ReportToProve;
  /** Whether a piece may speak to all of it at once: to a report, not to another source. */
  hasWhole: boolean;
  earlier: Piece | null;
  about: readonly string[];
}

/** Chosen in place of recommendations. */
export const wholeReport = "report";

/** What is typed about a piece of evidence. The file goes first; what is then refused is swept away by the server. */
export function useOffer({ report, earlier, about }: Offer, file: File | null) {
  const offer = useAct(OfferEvidenceDocument);
  const done = useDone();

  return useForm({
    draft: `offer evidence ${earlier?.reference ?? [report.reference, ...about].join(" ")}`,
    start: {
      title: earlier?.title ?? "",
      kind: earlier?.kind ?? "",
      file: "",
      url: "",
      words: "",
      periodFrom: noDate,
      periodTo: noDate,
      marking: "",
      handlingInstruction: "",
      about,
      offeredOn: noDate,
    },
    check: (typed) => ({
      title: typed.title.trim() === "" ? t`Enter what it is called` : undefined,
      kind: typed.kind === "" ? t`Select what it is` : undefined,
      file:
        (file === null) === (typed.url.trim() === "")
          ? t`Choose a file or enter an address: one of the two`
          : undefined,
      periodFrom: dateProblem(typed.periodFrom, t`First day of the period`, { optional: true }),
      periodTo: dateProblem(typed.periodTo, t`Last day of the period`, { optional: true }),
      marking: typed.marking === "" ? t`Select how it is marked` : undefined,
      handlingInstruction:
        typed.marking === "OFFICIAL_SENSITIVE" && typed.handlingInstruction.trim() === ""
          ? t`Enter how it must be handled`
          : undefined,
      about: typed.about.length === 0 ? t`Select to what it speaks` : undefined,
      offeredOn: doneOnProblem(typed.offeredOn, t`Day on which it is offered`),
    }),
    send: async (typed) => {
      const sent = file === null ? null : await sendFile(file);
      if (sent && "refusal" in sent) return [sent.refusal];
      const sensitive = typed.marking === "OFFICIAL_SENSITIVE";
      const { data, errors } = await offer({
        input: {
          title: typed.title,
          kind: typed.kind as EvidenceKind,
          marking: typed.marking as Marking,
          handlingInstruction: sensitive ? typed.handlingInstruction : null,
          words: typed.words.trim() || null,
          url: typed.url.trim() || null,
          fileId: sent?.id ?? null,
          periodFrom: isoDate(typed.periodFrom),
          periodTo: isoDate(typed.periodTo),
          recommendationIds: typed.about.filter((id) => id !== wholeReport),
          reportId: typed.about.includes(wholeReport) ? report.id : null,
          supersedesId: earlier?.id ?? null,
          offeredOn: doneOn(typed.offeredOn),
        },
      });
      if (data?.evidence) await done(`/evidence/${data.evidence.reference}`, t`The evidence is with the office now`);
      return errors;
    },
    fieldOf: {},
  });
}
