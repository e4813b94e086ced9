import { plural, t } from "@lingui/core/macro";
import { Link, useSearchParams } from "react-router";
import { RequestsDocument, type RequestKind, type RequestOrder, type RequestStatus } from "../gql/graphql";
import { chosenOf, dayOf, optionsOf, orAll } from "../portal/choices";
import { cursors } from "../portal/cursors";
import { DownloadLinks } from "../portal/DownloadLinks";
import { Meaning } from "../portal/Meaning";
import { requestKindWord, requestStatusColour, requestStatusWord } from "../portal/statusWords";
import { dueOrders, sortByDueDate } from "../portal/sortByDueDate";
import { useForceFilter } from "../portal/useForceFilter";
import { useOwnFilter } from "../portal/useOwnFilter";
import { usePageArguments } from "../portal/usePageArguments";
import { usePastDay } from "../portal/usePastDay";
import { useRead } from "../portal/useRead";
import { useViewer } from "../portal/useViewer";
import { ButtonLink } from "../ui/Button";
import { FilterPanel } from "../ui/FilterPanel";
import { Listing } from "../ui/Listing";
import { PageHeading } from "../ui/PageHeading";
import { answeredBetween } from "./answeredBetween";
import { RequestsTable } from "./RequestsTable";

const kinds: readonly RequestKind[] = ["INFORMATION", "ASSURANCE", "ACTION"];
const statuses = Object.keys(requestStatusColour) as RequestStatus[];

/** What is awaited is read by the day on which it is due; all else from the latest. */
const orderOf = (address: URLSearchParams) =>
  chosenOf(address, "order", dueOrders)[0] ??
  (address.has("awaiting") || address.has("overdue") ? "DUE_SOONEST" : "DUE_LATEST");

const orderWord = (order: RequestOrder): string =>
  ({ DUE_SOONEST: t`Due soonest first`, DUE_LATEST: t`Due latest first` })[order];

export function Component() {
  const [address] = useSearchParams();
  const viewer = useViewer();
  const forceFilter = useForceFilter();
  const ownFilter = useOwnFilter();
  const only = (name: string) => (address.get(name) === "true" ? true : null);
  const order = orderOf(address);
  const { requests } = useRead(RequestsDocument, {
    ...usePageArguments(),
    force: address.get("force"),
    status: orAll(chosenOf(address, "status", statuses)),
    kind: chosenOf(address, "kind", kinds)[0] ?? null,
    overdue: only("overdue"),
    awaiting: only("awaiting"),
    body: address.get("body"),
    own: only("own"),
    sentFrom: dayOf(address, "sent-from"),
    sentTo: dayOf(address, "sent-to"),
    dueFrom: dayOf(address, "due-from"),
    dueBefore: dayOf(address, "due-before"),
    asAt: usePastDay("asAt"),
    returned: only("returned"),
    moreTimeAsked: only("more-time"),
    answeredFrom: dayOf(address, "answered-from"),
    answeredTo: dayOf(address, "answered-to"),
    orderBy: order,
  });

  return (
    <>
      <PageHeading>{t`Requests to the chief constable`}</PageHeading>
      <p className="govuk-body-l">
        {t`What was asked of the chief constable: information, assurance or action, by when, and what was answered.`}
      </p>
      {viewer.may("DRAFT_REQUESTS") && <ButtonLink to="/requests/draft">{t`Draft a request`}</ButtonLink>}
      <p className="govuk-body">
        <Link
          className="govuk-link"
          to="/requests/figures"
        >{t`How each force answers: open, late, returned, and how long it takes`}</Link>
      </p>
      <Meaning of="requests" />
      <div className="portal-columns">
        <FilterPanel
          filters={[
            forceFilter,
            ...ownFilter,
            { kind: "select", name: "kind", label: t`Kind`, options: optionsOf(kinds, requestKindWord) },
            {
              kind: "checkboxes",
              name: "awaiting",
              label: t`Answer`,
              options: [{ value: "true", text: t`An answer is awaited` }],
            },
            {
              kind: "checkboxes",
              name: "overdue",
              label: t`Late`,
              options: [{ value: "true", text: t`Overdue only` }],
            },
            {
              kind: "checkboxes",
              name: "returned",
              label: t`Returned`,
              options: [{ value: "true", text: t`Returned at least once` }],
            },
            {
              kind: "checkboxes",
              name: "more-time",
              label: t`More time`,
              options: [{ value: "true", text: t`Asked for, not decided` }],
            },
            { kind: "checkboxes", name: "status", label: t`Status`, options: optionsOf(statuses, requestStatusWord) },
            { kind: "date", name: "sent-from", label: t`Sent from` },
            { kind: "date", name: "sent-to", label: t`Sent until` },
            { kind: "date", name: "due-from", label: t`Due from` },
            { kind: "date", name: "due-before", label: t`Due before` },
            ...answeredBetween(),
            { kind: "date", name: "asAt", label: t`As at`, before: viewer.today },
            {
              kind: "select",
              name: "order",
              label: t`Order`,
              options: optionsOf(dueOrders, orderWord),
              unchosen: t`Usual order`,
            },
          ]}
        />
        <Listing
          count={plural(requests.totalCount, { one: "# request", other: "# requests" })}
          empty={requests.nodes.length === 0}
          emptyText={t`Requests that match would stand here. Remove a filter to see more.`}
          {...cursors(requests.pageInfo)}
        >
          <RequestsTable requests={requests.nodes} sortByDueDate={sortByDueDate(address, [order])} />
          <DownloadLinks list="requests" {...(!address.has("order") && { only: { order } })} />
        </Listing>
      </div>
    </>
  );
}
