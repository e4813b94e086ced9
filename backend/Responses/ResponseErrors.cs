using ScrutinyPortal.Model;

namespace ScrutinyPortal.Responses;

/// <summary>The response lacks parts that the law requires.</summary>
public sealed class ResponseIncompleteException(IReadOnlyList<MissingPart> missing) : DomainException("RESPONSE_INCOMPLETE", Say(missing))
{
    /// <summary>What is missing.</summary>
    public IReadOnlyList<MissingPart> Missing { get; } = missing;

    private static Text Say(IReadOnlyList<MissingPart> missing)
    {
        var parts = missing.Select(Name).ToList();
        return new($"The response is not complete. Missing: {string.Join("; ", parts.Select(p => p.English))}.",
            $"Nid yw'r ymateb yn gyflawn. Ar goll: {string.Join("; ", parts.Select(p => p.Cymraeg))}.");
    }

    private static Text Name(MissingPart missing) => missing.Part switch
    {
        ResponsePart.ChiefOfficerComments => new(
            "the chief officer's comments (invite them, or wait until the day to reply has passed)",
            "sylwadau'r prif swyddog (gwahoddwch hwy, neu arhoswch nes bod y diwrnod ateb wedi mynd heibio)"),
        ResponsePart.OwnComments => new("your own comments", "eich sylwadau eich hun"),
        ResponsePart.ReplyToChiefOfficer => new("your reply to the chief officer's comments", "eich ateb i sylwadau'r prif swyddog"),
        _ => new($"an explanation for recommendation {Called(missing)}", $"esboniad ar gyfer argymhelliad {Called(missing)}"),
    };

    private static string? Called(MissingPart missing) => missing.Recommendation is { Number: { } number, Reference: var reference }
        ? $"{number} ({reference})"
        : missing.Recommendation?.Reference;
}
