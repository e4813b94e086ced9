using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Decisions;

/// <summary>The text of a decision as it is published.</summary>
internal static class DecisionEdition
{
    public static EditionText Of(DecisionNotice notice)
    {
        var text = new EditionText().Facts(
            ("Number", notice.Reference),
            ("Decided", $"{Text.Long(notice.SignedOn!.Value).English}, for the {notice.SignedBy}"));
        return notice.RestrictedGround is { } ground
            ? text.Paragraph($"Withheld. Ground: {ground}")
            : text.Heading("The decision").Said(notice.Decision).Heading("Reasons").Said(notice.Reasons);
    }
}
