import { t } from "@lingui/core/macro";
import { Link } from "react-router";
import type { WhatToTakeUpQuery } from "../gql/graphql";
import { Picker } from "../portal/Picker";
import type { FieldProps } from "../ui/Field";
import { byReason, type Proposal, type Reason } from "./proposals";

const reasonWord = (reason: Reason): string =>
  ({
    overdue: t`overdue`,
    due: t`due before the meeting`,
    disputed: t`one track contradicts another`,
    claimed: t`claimed complete, and the inspectorate has not closed it`,
  })[reason];

const headingOf = (reason: Reason, count: number): string =>
  ({
    overdue: t`Overdue (${count})`,
    due: t`Due before the meeting (${count})`,
    disputed: t`One track contradicts another (${count})`,
    claimed: t`Claimed complete, and the inspectorate has not closed it (${count})`,
  })[reason];

/** By which the list of recommendations finds the same. */
const filterOf = (reason: Reason, today: string, heldOn: string): string =>
  ({
    overdue: "overdue=true",
    due: `due-from=${today}&due-before=${heldOn}`,
    disputed: "disputed=true",
    claimed: "forceStatus=CLAIMED_COMPLETE&forceStatus=SIGNED_OFF&open=true",
  })[reason];

type ProposedProps = FieldProps<readonly string[]> & {
  proposals: readonly Proposal[];
  offered: Pick<WhatToTakeUpQuery, Reason>;
  today: string;
  heldOn: string;
};

/** Recommendations to tick, by the first reason for each: a search narrows a long group, and what is not here stands in the list. */
export function ProposedRecommendations({ proposals, offered, today, heldOn, ...field }: ProposedProps) {
  return byReason(proposals).map(({ reason, group }, index) => {
    const here = new Set(group.map(({ id }) => id));
    const { totalCount, nodes } = offered[reason];

    return (
      <div key={reason}>
        <Picker
          {...field}
          id={index === 0 ? field.id : `${field.id}-${reason}`}
          error={index === 0 ? field.error : undefined}
          value={field.value.filter((id) => here.has(id))}
          onChange={(ids) => {
            field.onChange([...field.value.filter((id) => !here.has(id)), ...ids]);
          }}
          legend={headingOf(reason, group.length)}
          searchLabel={t`Search by words or reference`}
          options={group.map(({ id, reference, text, reasons }) => ({
            value: id,
            text: `${reference}: ${reasons.map(reasonWord).join("; ")}`,
            hint: text ?? t`The wording has not been entered`,
          }))}
        />
        {totalCount > nodes.length && (
          <p className="govuk-body">
            <Link className="govuk-link" to={`/recommendations?own=true&${filterOf(reason, today, heldOn)}`}>
              {t`The first ${nodes.length} are proposed here: all ${totalCount} stand in their list`}
            </Link>
          </p>
        )}
      </div>
    );
  });
}
