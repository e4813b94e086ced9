import { describedBy, FormGroup, HintAndError, Label, type FieldProps, type LabelSize } from "./Field";

export type TextAreaProps = FieldProps<string> & {
  label: string;
  labelSize?: LabelSize;
  rows?: number;
  spellCheck?: boolean;
  /** The language of what is typed, where it differs from the page's. */
  lang?: string;
  onBlur?: () => void;
};

export function TextArea({ label, labelSize, hint, error, rows = 5, onChange, ...area }: TextAreaProps) {
  return (
    <FormGroup error={error}>
      <Label id={area.id} size={labelSize}>
        {label}
      </Label>
      <HintAndError id={area.id} hint={hint} error={error} />
      <textarea
        {...area}
        rows={rows}
        className={`govuk-textarea${error === undefined ? "" : " govuk-textarea--error"}`}
        aria-describedby={describedBy({ id: area.id, hint, error })}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </FormGroup>
  );
}
