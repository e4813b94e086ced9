namespace ScrutinyPortal.Publication;

// A long edition is read part by part.
internal sealed partial class PublishedPage
{
    private string Which(ReadPart part) => part is { Number: > 0, Count: > 1 } ? Say($" (part {part.Number} of {part.Count})", $" (rhan {part.Number} o {part.Count})") : "";

    private static string AddressOf(ReadPart part, string path) => part.Number switch { 1 => path, 0 => part.Count > 1 ? $"{path}?part={EditionParts.All}" : path, var number => $"{path}?part={number}" };

    /// <summary>Which part it is, and where those beside it are; nothing where there is one. As long for two as for a hundred.</summary>
    private string Parts(ReadPart part, Edition edition)
    {
        if (part.Count == 1) return "";
        return $"""
            <nav class="choices site" aria-label="{Say("Parts of this publication", "Rhannau'r cyhoeddiad hwn")}"><ul>
            {(part.Number > 1 ? Step("prev", Say("Previous part", "Rhan flaenorol"), part.Number - 1) : "")}<li>{(part.Number == 0 ? Say("All on one page", "Y cyfan ar un dudalen") : Say($"Part {part.Number} of {part.Count}", $"Rhan {part.Number} o {part.Count}"))}</li>
            {(part.Number == 0 ? Step("start", Say("Read it in parts", "Ei ddarllen fesul rhan"), 1) : "")}{(part.Number > 0 && part.Number < part.Count ? Step("next", Say("Next part", "Rhan nesaf"), part.Number + 1) : "")}{(part.Number > 0 ? Step("alternate", Say("All on one page", "Y cyfan ar un dudalen"), 0) : "")}</ul></nav>

            """;

        string Step(string relation, string words, int number) => $"<li><a rel=\"{relation}\" href=\"{Html(AddressOf(part with { Number = number }, $"{(welsh ? "/cy" : "")}{edition.Path}"))}\">{words}</a></li>\n";
    }
}
