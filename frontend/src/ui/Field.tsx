import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";

/** What every field takes; `useForm` gives the first five. */
export interface FieldProps<Value> {
  id: string;
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  error?: string | undefined;
  hint?: ReactNode;
}

export type LabelSize = "s" | "m" | "l";

type Explained = Pick<FieldProps<unknown>, "id" | "hint" | "error">;

export const describedBy = ({ id, hint, error }: Explained) =>
  [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(" ") || undefined;

export function FormGroup({ error, children }: { error?: string | undefined; children: ReactNode }) {
  return <div className={`govuk-form-group${error === undefined ? "" : " govuk-form-group--error"}`}>{children}</div>;
}

export function HintAndError({ id, hint, error }: Explained) {
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">{t`Error:`}</span> {error}
        </p>
      )}
    </>
  );
}

export function Label({ id, size, children }: { id: string; size?: LabelSize | undefined; children: ReactNode }) {
  return (
    <label className={`govuk-label${size === undefined ? "" : ` govuk-label--${size}`}`} htmlFor={id}>
      {children}
    </label>
  );
}
