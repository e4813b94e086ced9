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

/// <summary>The chief officer's comments came after the approval, so that nobody reviewed or approved them.</summary>
public sealed class CommentsCameLaterException() : DomainException("COMMENTS_CAME_LATER", new(
    "The chief officer's comments came after the approval. Have the response sent back, so that they are reviewed and approved with it.",
    "Daeth sylwadau'r prif swyddog ar ôl y gymeradwyaeth. Gofynnwch am anfon yr ymateb yn ôl, er mwyn eu hadolygu a'u cymeradwyo gydag ef."));

/// <summary>A report that the response answers was withdrawn from the public, which nothing but a publication of the report itself undoes.</summary>
public sealed class ReportWithdrawnException(string reference) : DomainException("REPORT_WITHDRAWN", new(
    $"The record of the report {reference} was withdrawn from the public. Publish that again first, if it may be public.",
    $"Tynnwyd cofnod yr adroddiad {reference} yn ôl oddi wrth y cyhoedd. Cyhoeddwch hwnnw eto yn gyntaf, os caiff fod yn gyhoeddus."))
{
    /// <summary>The reference of the report.</summary>
    public string Report { get; } = reference;
}

/// <summary>The body is a board: no single person approves for it.</summary>
public sealed class BoardDecidesException() : DomainException("BOARD_DECIDES", new(
    "This body is a board, which decides by the vote of its members. Record the vote.", "Bwrdd yw'r corff hwn, sy'n penderfynu drwy bleidlais ei aelodau. Cofnodwch y bleidlais."));
