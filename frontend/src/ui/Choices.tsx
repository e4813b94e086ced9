import type { ReactNode } from "react";
import { describedBy, FormGroup, HintAndError, type FieldProps, type LabelSize } from "./Field";
import { Fieldset } from "./Fieldset";

export interface Option {
  value: string;
  text: string;
  hint?: string;
}

interface ChoicesProps {
  legend: string;
  legendSize?: LabelSize;
  options: readonly Option[];
  small?: boolean;
  inline?: boolean;
}

/** Radios and checkboxes differ in how many may be chosen, and in nothing else. */
function Choices(props: {
  kind: "radios" | "checkboxes";
  field: Omit<FieldProps<unknown>, "onChange" | "value">;
  chosen: (value: string) => boolean;
  choose: (value: string, on: boolean) => void;
  look: ChoicesProps;
}): ReactNode {
  const { kind, field, chosen, choose, look } = props;
  const block = `govuk-${kind}`;
  const classes = [block, look.small && `${block}--small`, look.inline && `${block}--inline`];

  return (
    <FormGroup error={field.error}>
      <Fieldset legend={look.legend} legendSize={look.legendSize} describedBy={describedBy(field)}>
        <HintAndError id={field.id} hint={field.hint} error={field.error} />
        <div className={classes.filter(Boolean).join(" ")}>
          {look.options.map(({ value, text, hint }, index) => {
            const id = index === 0 ? field.id : `${field.id}-${index + 1}`;
            return (
              <div className={`${block}__item`} key={value}>
                <input
                  className={`${block}__input`}
                  id={id}
                  name={field.name}
                  type={kind === "radios" ? "radio" : "checkbox"}
                  value={value}
                  checked={chosen(value)}
                  aria-describedby={hint === undefined ? undefined : `${id}-item-hint`}
                  onChange={(event) => {
                    choose(value, event.target.checked);
                  }}
                />
                <label className={`govuk-label ${block}__label`} htmlFor={id}>
                  {text}
                </label>
                {hint !== undefined && (
                  <div id={`${id}-item-hint`} className={`govuk-hint ${block}__hint`}>
                    {hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

export function Radios({ value, onChange, id, name, error, hint, ...look }: FieldProps<string> & ChoicesProps) {
  return (
    <Choices
      kind="radios"
      field={{ id, name, error, hint }}
      chosen={(option) => option === value}
      choose={onChange}
      look={look}
    />
  );
}

export function Checkboxes({
  value,
  onChange,
  id,
  name,
  error,
  hint,
  ...look
}: FieldProps<readonly string[]> & ChoicesProps) {
  const choose = (option: string, on: boolean) => {
    onChange(on ? [...value, option] : value.filter((other) => other !== option));
  };
  return (
    <Choices
      kind="checkboxes"
      field={{ id, name, error, hint }}
      chosen={(option) => value.includes(option)}
      choose={choose}
      look={look}
    />
  );
}
