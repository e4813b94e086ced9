import { useId, type ReactNode } from "react";
import { Link } from "react-router";

export interface Task {
  title: string;
  /** Left out where the task cannot be begun yet. */
  to?: string | undefined;
  hint?: string | undefined;
  /** A word, or a Tag where there is something left to do. */
  status: ReactNode;
}

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const list = useId();

  return (
    <ul className="govuk-task-list">
      {tasks.map(({ title, to, hint, status }, index) => {
        const id = `${list}-${index + 1}`;
        const described = hint === undefined ? `${id}-status` : `${id}-hint ${id}-status`;
        return (
          <li
            key={title}
            className={`govuk-task-list__item${to === undefined ? "" : " govuk-task-list__item--with-link"}`}
          >
            <div className="govuk-task-list__name-and-hint">
              {to === undefined ? (
                <div>{title}</div>
              ) : (
                <Link className="govuk-link govuk-task-list__link" to={to} aria-describedby={described}>
                  {title}
                </Link>
              )}
              {hint !== undefined && (
                <div id={`${id}-hint`} className="govuk-task-list__hint">
                  {hint}
                </div>
              )}
            </div>
            <div className="govuk-task-list__status" id={`${id}-status`}>
              {status}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
