import { describedBy, FormGroup, HintAndError, Label, type FieldProps, type LabelSize } from "./Field";

export type TextInputProps = FieldProps<string> & {
  label: string;
  labelSize?: LabelSize;
  type?: "text" | "email" | "password" | "url" | "search" | "date";
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  inputMode?: "numeric";
  autoComplete?: string;
  /** What may be typed here; anything else may too. */
  suggestions?: readonly string[];
};

export function TextInput({
  label,
  labelSize,
  hint,
  error,
  width,
  onChange,
  type = "text",
  suggestions = [],
  ...input
}: TextInputProps) {
  const classes = ["govuk-input", width && `govuk-input--width-${width}`, error !== undefined && "govuk-input--error"];

  return (
    <FormGroup error={error}>
      <Label id={input.id} size={labelSize}>
        {label}
      </Label>
      <HintAndError id={input.id} hint={hint} error={error} />
      <input
        {...input}
        type={type}
        className={classes.filter(Boolean).join(" ")}
        aria-describedby={describedBy({ id: input.id, hint, error })}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        list={suggestions.length > 0 ? `${input.id}-suggestions` : undefined}
      />
      {suggestions.length > 0 && (
        <datalist id={`${input.id}-suggestions`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FormGroup>
  );
}
