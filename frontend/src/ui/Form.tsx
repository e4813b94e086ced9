import { lazy, Suspense, type ReactNode, type SubmitEvent } from "react";
import { ErrorSummary, type Problem } from "./ErrorSummary";
import type { Overtaking } from "./useForm";

const Overtaken = lazy(() => import("./Overtaken"));

export interface FormProps {
  form: { problems: readonly Problem[]; overtaken?: readonly Overtaking[]; submit: (event: SubmitEvent) => void };
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
        {form.overtaken && form.overtaken.length > 0 && (
          <Suspense>
            <Overtaken fields={form.overtaken} />
          </Suspense>
        )}
        {children}
      </form>
    </>
  );
}
