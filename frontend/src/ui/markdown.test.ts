import { describe, expect, it } from "vitest";
import { blocksOf } from "./markdown";

describe("The part of Markdown that people write here", () => {
  it("tells headings, paragraphs and lists apart without blank lines between them", () => {
    const kinds = blocksOf("# Item 1\nWhat was\nsaid.\n- one\n- two\n1. first").map((block) =>
      block.kind === "list" ? `${block.ordered ? "ordered" : "plain"} of ${block.items.length}` : block.kind,
    );

    expect(kinds).toEqual(["heading", "paragraph", "plain of 2", "ordered of 1"]);
  });

  it("joins the lines of a paragraph and of a list's item", () => {
    expect(blocksOf("One\ntwo")).toEqual([{ kind: "paragraph", inlines: [{ kind: "text", text: "One two" }] }]);
    expect(blocksOf("- one\n  two")).toEqual([
      { kind: "list", ordered: false, items: [[{ kind: "text", text: "one two" }]] },
    ]);
  });

  it("marks stress and links, and leaves what is no web address as it was typed", () => {
    expect(blocksOf("A **strong** *word*, [here](https://example.org/a) but [not](javascript:alert)")).toEqual([
      {
        kind: "paragraph",
        inlines: [
          { kind: "text", text: "A " },
          { kind: "strong", text: "strong" },
          { kind: "text", text: " " },
          { kind: "em", text: "word" },
          { kind: "text", text: ", " },
          { kind: "link", text: "here", href: "https://example.org/a" },
          { kind: "text", text: " but [not](javascript:alert)" },
        ],
      },
    ]);
  });
});
