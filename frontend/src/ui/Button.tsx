import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "react-router";

type Manner = "primary" | "secondary" | "warning";

const classes = (manner: Manner) => (manner === "primary" ? "govuk-button" : `govuk-button govuk-button--${manner}`);

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "disabled"> & { manner?: Manner };

export function Button({ manner = "primary", type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={classes(manner)} {...rest} />;
}

/** Goes somewhere, though it looks like an act: "Record a report". */
export function ButtonLink({ to, manner = "primary", children }: { to: string; manner?: Manner; children: ReactNode }) {
  return (
    <Link to={to} draggable={false} className={classes(manner)}>
      {children}
    </Link>
  );
}

/** Acts, though it looks like a link: "Sign out". */
export function TextButton({ type = "button", ...rest }: Omit<ButtonProps, "manner">) {
  return <button type={type} className="portal-text-button" {...rest} />;
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}
