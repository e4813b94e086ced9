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
            ("Decided", notice is { SignedOn: { } signed, SignedBy: { } by } ? $"{Text.Long(signed).English}, for the {by}" : "Not yet"));
        if (notice.SupersessionReason is { } reason) text.Facts(("Replaces", $"{notice.Supersedes!.Reference}: {reason}"));
        return notice.RestrictedGround is { } ground
            ? text.Paragraph($"Withheld. Ground: {ground}")
            : text.Heading("The decision").Said(notice.Decision).Heading("Reasons").Said(notice.Reasons);
    }
}
