import { t } from "@lingui/core/macro";
import { useSearchParams } from "react-router";
import {
  RecommendationFiltersDocument,
  type AssuranceRating,
  type ForceStatus,
  type InspectorateStatus,
  type RecommendationKind,
  type RecommendationsQueryVariables,
} from "../gql/graphql";
import { chosenOf, dayOf, optionsOf, orAll } from "../portal/choices";
import { recommendationKindWord, sourceKinds, sourceKindWord } from "../portal/recommendationWords";
import {
  assuranceColour,
  assuranceWord,
  forceStatusColour,
  forceStatusWord,
  inspectorateStatusColour,
  inspectorateStatusWord,
} from "../portal/trackWords";
import { reportFilter } from "../portal/reportFilter";
import { useForceFilter } from "../portal/useForceFilter";
import { useOwnFilter } from "../portal/useOwnFilter";
import { usePastDay } from "../portal/usePastDay";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import type { Filter } from "../ui/filterAddress";
import { orders, orderWord } from "./recommendationOrder";

const kinds: readonly RecommendationKind[] = ["RECOMMENDATION", "AREA_FOR_IMPROVEMENT"];
const forceStatuses = Object.keys(forceStatusColour) as ForceStatus[];
const ratings = Object.keys(assuranceColour) as AssuranceRating[];
const inspectorateStatuses = Object.keys(inspectorateStatusColour) as InspectorateStatus[];
const yes = ["true"] as const;
const yesOrNo = ["true", "false"] as const;

/** What the address chooses, as the arguments of the query. */
export function useChosen(): RecommendationsQueryVariables {
  const [address] = useSearchParams();
  const isYes = (name: string) => (chosenOf(address, name, yes).length > 0 ? true : null);

  const changed = dayOf(address, "changed");
  const [open, other] = chosenOf(address, "open", yesOrNo);

  return {
    asAt: usePastDay("asAt"),
    force: address.get("force"),
    body: address.get("body"),
    own: isYes("own"),
    report: address.get("report"),
    source: orAll(chosenOf(address, "source", sourceKinds)),
    kind: chosenOf(address, "kind", kinds)[0] ?? null,
    theme: address.get("theme"),
    forceStatus: orAll(chosenOf(address, "forceStatus", forceStatuses)),
    assurance: orAll(chosenOf(address, "assurance", ratings)),
    inspectorateStatus: orAll(chosenOf(address, "inspectorateStatus", inspectorateStatuses)),
    overdue: isYes("overdue"),
    disputed: isYes("disputed"),
    open: open === undefined || other !== undefined ? null : open === "true",
    assuranceProposed: isYes("proposed"),
    progressDue: isYes("progress-due"),
    dueFrom: dayOf(address, "due-from"),
    dueBefore: dayOf(address, "due-before"),
    reportedFrom: dayOf(address, "reported-from"),
    reportedTo: dayOf(address, "reported-to"),
    forceSaidFrom: dayOf(address, "force-said-from"),
    assuredFrom: dayOf(address, "assured-from"),
    decidedFrom: dayOf(address, "decided-from"),
    dueDateChangedFrom: dayOf(address, "due-date-changed-from"),
    orderBy: chosenOf(address, "order", orders)[0] ?? null,
    changedSince: changed === null ? null : `${changed}T00:00:00Z`,
  };
}

/** The filters of the list; themes and reports are those of the chosen force. */
export function useRecommendationFilters(force: string | null | undefined): readonly Filter[] {
  const { may, today } = useViewer();
  const forceFilter = useForceFilter();
  const ownFilter = useOwnFilter();
  const { themes, reports } = useRead(RecommendationFiltersDocument, { force });
  const only = (text: string) => [{ value: "true", text }];

  return [
    forceFilter,
    ...ownFilter,
    reportFilter("report", t`Report`, reports),
    { kind: "select", name: "source", label: t`Source`, options: optionsOf(sourceKinds, sourceKindWord) },
    { kind: "select", name: "kind", label: t`Kind`, options: optionsOf(kinds, recommendationKindWord) },
    { kind: "select", name: "theme", label: t`Theme`, options: themes.map((theme) => ({ value: theme, text: theme })) },
    { kind: "checkboxes", name: "overdue", label: t`Late`, options: only(t`Overdue only`) },
    { kind: "checkboxes", name: "disputed", label: t`Disagreement`, options: only(t`Only where accounts differ`) },
    {
      kind: "checkboxes",
      name: "open",
      label: t`Open`,
      options: [
        { value: "true", text: t`Only what the inspectorate has not closed` },
        { value: "false", text: t`Only what the inspectorate has closed` },
      ],
    },
    ...(may("ASSESS_ASSURANCE") || may("PROPOSE_ASSURANCE")
      ? [
          {
            kind: "checkboxes" as const,
            name: "proposed",
            label: t`Proposed`,
            options: only(t`Only where an assurance waits to be confirmed`),
          },
        ]
      : []),
    ...(may("REPORT_PROGRESS") || may("PROPOSE_ASSURANCE")
      ? [
          {
            kind: "checkboxes" as const,
            name: "progress-due",
            label: t`Progress`,
            options: only(t`Only where the force is to report progress`),
          },
        ]
      : []),
    { kind: "checkboxes", name: "forceStatus", label: t`Force`, options: optionsOf(forceStatuses, forceStatusWord) },
    { kind: "checkboxes", name: "assurance", label: t`Assurance`, options: optionsOf(ratings, assuranceWord) },
    {
      kind: "checkboxes",
      name: "inspectorateStatus",
      label: t`Inspectorate`,
      options: optionsOf(inspectorateStatuses, inspectorateStatusWord),
    },
    { kind: "date", name: "due-from", label: t`Due from` },
    { kind: "date", name: "due-before", label: t`Due before` },
    { kind: "date", name: "reported-from", label: t`Reported from` },
    { kind: "date", name: "reported-to", label: t`Reported to` },
    { kind: "date", name: "force-said-from", label: t`The force spoke last from` },
    { kind: "date", name: "assured-from", label: t`An assurance given last from` },
    { kind: "date", name: "decided-from", label: t`The inspectorate decided last from` },
    { kind: "date", name: "due-date-changed-from", label: t`Due date moved from` },
    { kind: "date", name: "changed", label: t`Changed since` },
    { kind: "date", name: "asAt", label: t`As at`, before: today },
    { kind: "select", name: "order", label: t`Order`, options: optionsOf(orders, orderWord), unchosen: t`Usual order` },
  ];
}
