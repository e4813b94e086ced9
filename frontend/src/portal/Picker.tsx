import { plural, t } from "@lingui/core/macro";
import { useState } from "react";
import { Checkboxes, type Option } from "../ui/Choices";
import { Details } from "../ui/Details";
import type { FieldProps } from "../ui/Field";
import { TextInput } from "../ui/TextInput";
import { shownOf } from "./shownOf";

type PickerProps = FieldProps<readonly string[]> & {
  legend: string;
  searchLabel: string;
  options: readonly Option[];
  fault?: string | undefined;
};

/** Ticks in a long list: a search narrows it, and what is ticked stays in sight. */
export function Picker({ legend, searchLabel, options, fault, ...field }: PickerProps) {
  const [sought, setSought] = useState("");
  const { shown, more } = shownOf(options, sought, field.value);
  const chosen = field.value.length;

  return (
    <Details
      open={field.error === undefined ? undefined : true}
      summary={chosen === 0 ? legend : `${legend}: ${plural(chosen, { one: "# chosen", other: "# chosen" })}`}
    >
      {fault !== undefined && <p className="govuk-error-message">{fault}</p>}
      {options.length > 5 && (
        <TextInput
          id={`${field.id}-search`}
          name={`${field.name}-search`}
          type="search"
          label={searchLabel}
          value={sought}
          onChange={setSought}
        />
      )}
      {shown.length === 0 ? (
        <p className="govuk-body">{options.length === 0 ? t`There are none here yet.` : t`None has these words.`}</p>
      ) : (
        <Checkboxes {...field} small legend={legend} legendSize="s" options={shown} />
      )}
      <p className="govuk-body" role="status">
        {more > 0 && plural(more, { one: "# more: search to see it", other: "# more: search to see them" })}
      </p>
    </Details>
  );
}
