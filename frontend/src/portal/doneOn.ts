import { t } from "@lingui/core/macro";
import { dateProblem, isoDate, type TypedDate } from "../ui/typedDate";

/** An act of the past may be entered with its day; most are done today, which nobody should have to type. */
export const doneOnHint = () => t`Leave this empty if it was today. For example, 29 3 2022`;

export const doneOnProblem = (typed: TypedDate, what: string) => dateProblem(typed, what, { optional: true });

export const doneOn = (typed: TypedDate) => isoDate(typed);
