import { describedBy, FormGroup, HintAndError, Label, type FieldProps, type LabelSize } from "./Field";

type FileInputProps = Omit<FieldProps<File | null>, "value"> & {
  label: string;
  labelSize?: LabelSize;
  accept?: string;
};

/** A file from this computer. A browser forgets it with the page, so no draft holds it. */
export function FileInput({ label, labelSize, hint, error, onChange, ...input }: FileInputProps) {
  return (
    <FormGroup error={error}>
      <Label id={input.id} size={labelSize}>
        {label}
      </Label>
      <HintAndError id={input.id} hint={hint} error={error} />
      <input
        {...input}
        type="file"
        className={`govuk-file-upload${error === undefined ? "" : " govuk-file-upload--error"}`}
        aria-describedby={describedBy({ id: input.id, hint, error })}
        onChange={(event) => {
          onChange(event.target.files?.[0] ?? null);
        }}
      />
    </FormGroup>
  );
}
