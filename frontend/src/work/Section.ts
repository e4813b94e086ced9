import type { ReactNode } from "react";
import type { MyWorkQuery } from "../gql/graphql";

/** One kind of work that may wait. */
export interface Section {
  /** What is said where there is nothing of the kind. */
  empty: string;
  count: number;
  table: ReactNode;
}

export interface Work extends MyWorkQuery {
  /** Whether the viewer confirms assurances, and does not only propose them. */
  confirms: boolean;
  today: string;
  /** A day in a month from today, not included in what is due soon. */
  soon: string;
  /** The address of a room's list with filters, of what is the viewer's own. */
  listed: (room: string, filters: string) => string;
}
