import { describedBy, FormGroup, HintAndError, Label, type FieldProps, type LabelSize } from "./Field";
import type { Option } from "./Choices";

export type SelectProps = FieldProps<string> & { label: string; labelSize?: LabelSize; options: readonly Option[] };

export function Select({ label, labelSize, hint, error, options, onChange, ...select }: SelectProps) {
  return (
    <FormGroup error={error}>
      <Label id={select.id} size={labelSize}>
        {label}
      </Label>
      <HintAndError id={select.id} hint={hint} error={error} />
      <select
        {...select}
        className={`govuk-select${error === undefined ? "" : " govuk-select--error"}`}
        aria-describedby={describedBy({ id: select.id, hint, error })}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
