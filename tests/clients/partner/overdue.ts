// A partner's own code: it compiles only where the types say what the schema says.
import type { ResultOf } from "@graphql-typed-document-node/core";
import { OverdueDocument, type ForceStatus } from "./gql/graphql.js";

type Overdue = ResultOf<typeof OverdueDocument>;

export const lines = ({ recommendations }: Overdue): string[] =>
  recommendations.nodes.map(({ reference, dueOn, report }) => {
    const due: string | null | undefined = dueOn;
    return `${reference}: ${due ?? "no day"}, ${report?.title ?? "unknown report"}`;
  });

export const statusOf = ({
  recommendations,
}: Overdue): ForceStatus | undefined => recommendations.nodes[0]?.forceStatus;

export function titleOf(overdue: Overdue): string | undefined {
  const first = overdue.recommendations.nodes[0];
  // @ts-expect-error A report may be out of sight: its title is not simply there.
  return first?.report.title;
}
