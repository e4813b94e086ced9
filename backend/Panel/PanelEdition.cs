using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Panel;

/// <summary>What the panel put and what the body replied, as it is published.</summary>
internal static class PanelEdition
{
    public static EditionText Of(PanelMatter matter)
    {
        var text = new EditionText().Facts(Facts(matter)).Heading("What the panel put").Said(matter.Words).Heading("The reply").Said(matter.Reply!);
        return matter.NotGivenBecause is { } ground ? text.Paragraph($"A part is not given. Ground: {ground}") : text;
    }

    private static IEnumerable<(string Name, string Value)> Facts(PanelMatter matter)
    {
        yield return ("Number", matter.Reference);
        yield return ("Kind", matter.Kind switch
        {
            PanelMatterKind.Information => "A request for information",
            PanelMatterKind.Attendance => "A request to attend",
            PanelMatterKind.AnnualReport => "A report or recommendations on the annual report",
            _ => "Another report or recommendation",
        });
        if (matter.Body.PanelName is { } panel) yield return ("Put by", panel);
        yield return ("Put on", Text.Long(matter.MadeOn).English);
        yield return ("Reply wanted by", matter.ReplyBy is { } day ? Text.Long(day).English : "No day is recorded here");
        if (matter.SupersessionReason is { } reason) yield return ("Replaces", $"the reply of {Text.Long(matter.Supersedes!.RepliedOn!.Value).English}: {reason}");
        yield return ("Replied", $"{Text.Long(matter.RepliedOn!.Value).English}, for the {matter.RepliedBy}{Late(matter)}");
    }

    private static string Late(PanelMatter matter) => matter.DaysLate(matter.RepliedOn!.Value) switch { null => "", 1 => ", 1 day late", var days => $", {days} days late" };
}
