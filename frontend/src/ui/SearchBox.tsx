import { t } from "@lingui/core/macro";
import type { SubmitEvent } from "react";
import { useNavigate } from "react-router";
import { Button } from "./Button";
import { Label } from "./Field";

interface SearchBoxProps {
  label: string;
  value?: string;
}

/** No longer text is looked for. */
export const longestSearch = 200;

/** Asks for words, and goes where they are looked for. */
export function SearchBox({ label, value = "" }: SearchBoxProps) {
  const navigate = useNavigate();

  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("q");
    void navigate(`/search?${new URLSearchParams({ q: typeof typed === "string" ? typed.trim() : "" }).toString()}`);
  };

  return (
    <form className="portal-search" role="search" action="/search" onSubmit={search}>
      <div className="govuk-form-group">
        <Label id="search" size="s">
          {label}
        </Label>
        <input
          className="govuk-input"
          id="search"
          name="q"
          type="search"
          defaultValue={value}
          maxLength={longestSearch}
        />
      </div>
      <Button manner="secondary">{t`Search`}</Button>
    </form>
  );
}
