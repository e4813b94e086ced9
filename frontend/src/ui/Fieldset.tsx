import type { ReactNode } from "react";
import type { LabelSize } from "./Field";

export interface FieldsetProps {
  legend: ReactNode;
  legendSize?: LabelSize | undefined;
  describedBy?: string | undefined;
  role?: "group";
  children?: ReactNode;
}

export function Fieldset({ legend, legendSize, describedBy, role, children }: FieldsetProps) {
  return (
    <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy}>
      <legend
        className={`govuk-fieldset__legend${legendSize === undefined ? "" : ` govuk-fieldset__legend--${legendSize}`}`}
      >
        {legend}
      </legend>
      {children}
    </fieldset>
  );
}
