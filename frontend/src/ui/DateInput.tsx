import { t } from "@lingui/core/macro";
import { describedBy, FormGroup, HintAndError, type FieldProps, type LabelSize } from "./Field";
import { Fieldset } from "./Fieldset";
import type { TypedDate } from "./typedDate";

export type DateInputProps = FieldProps<TypedDate> & { legend: string; legendSize?: LabelSize };

export function DateInput({ legend, legendSize, id, name, value, onChange, hint, error }: DateInputProps) {
  const boxes = [
    { part: "day", label: t`Day`, width: 2 },
    { part: "month", label: t`Month`, width: 2 },
    { part: "year", label: t`Year`, width: 4 },
  ] as const;
  const faulty = error === undefined ? "" : " govuk-input--error";

  return (
    <FormGroup error={error}>
      <Fieldset legend={legend} legendSize={legendSize} role="group" describedBy={describedBy({ id, hint, error })}>
        <HintAndError id={id} hint={hint} error={error} />
        <div className="govuk-date-input" id={id}>
          {boxes.map(({ part, label, width }) => (
            <div className="govuk-date-input__item" key={part}>
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={`${id}-${part}`}>
                  {label}
                </label>
                <input
                  className={`govuk-input govuk-date-input__input govuk-input--width-${width}${faulty}`}
                  id={`${id}-${part}`}
                  name={`${name}-${part}`}
                  type="text"
                  inputMode="numeric"
                  value={value[part]}
                  onChange={(event) => {
                    onChange({ ...value, [part]: event.target.value });
                  }}
                />
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
