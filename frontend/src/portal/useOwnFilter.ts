import { t } from "@lingui/core/macro";
import type { Filter } from "../ui/filterAddress";
import { useViewer } from "./useViewer";

/** The filter by what the viewer's own body keeps, or what passed to it; none for whoever acts for no body. */
export function useOwnFilter(): readonly Filter[] {
  const { body } = useViewer();
  return body === null
    ? []
    : [
        {
          kind: "checkboxes",
          name: "own",
          label: t`Body`,
          options: [{ value: "true", text: t`Only what is kept by ${body.name}, or passed to it` }],
        },
      ];
}
