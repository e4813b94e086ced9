import type { ReactNode, SubmitEvent } from "react";
import { ErrorSummary, type Problem } from "./ErrorSummary";

export interface FormProps {
  form: { problems: readonly Problem[]; submit: (event: SubmitEvent) => void };
  /** The page's heading stands here, below the summary of what is wrong. */
  heading?: ReactNode;
  children: ReactNode;
}

export function Form({ form, heading, children }: FormProps) {
  return (
    <>
      <ErrorSummary problems={form.problems} />
      {heading}
      <form onSubmit={form.submit} noValidate>
        {children}
      </form>
    </>
  );
}
