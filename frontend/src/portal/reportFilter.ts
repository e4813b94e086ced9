import { t } from "@lingui/core/macro";
import { longDate } from "../ui/dates";
import type { Filter } from "../ui/filterAddress";

interface Reports {
  totalCount: number;
  nodes: readonly { reference: string; title: string; publishedOn: string }[];
}

/** A report to choose from those of the chosen force; by its reference where there are more than one can choose from. */
export const reportFilter = (name: string, label: string, { totalCount, nodes }: Reports): Filter =>
  totalCount > nodes.length
    ? { kind: "text", name, label, hint: t`Its reference. Choose a force to choose from its reports.` }
    : {
        kind: "select",
        name,
        label,
        options: nodes.map(({ reference, title, publishedOn }) => ({
          value: reference,
          text: `${title}, ${longDate(publishedOn)}`,
        })),
      };
