using ScrutinyPortal.Model;
using static ScrutinyPortal.Responses.ResponseMutations;

namespace ScrutinyPortal.Responses;

public sealed record AnswerWarningInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The key of the warning.</summary>
    public required string Warning { get; init; }

    /// <summary>Why the sentence may be published as it stands.</summary>
    public required string Reason { get; init; }
}

public sealed record RemovePassageInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The part in which the passage stands.</summary>
    public required ResponsePart Part { get; init; }

    /// <summary>The recommendation that is answered or commented on there; left out for what is said of the report as a whole.</summary>
    public Guid? RecommendationId { get; init; }

    /// <summary>The passage, as it stands.</summary>
    public required string Passage { get; init; }

    /// <summary>The ground, which is published in its place: the safety of a person, a child, a case before a court, a section of the Freedom of Information Act 2000.</summary>
    public required string Ground { get; init; }
}

public sealed record RemarkOnResponseInput
{
    /// <summary>The response.</summary>
    public required Guid ResponseId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The part that is spoken of.</summary>
    public required ResponsePart Part { get; init; }

    /// <summary>The recommendation that is answered or commented on there; left out for what is said of the report as a whole.</summary>
    public Guid? RecommendationId { get; init; }

    /// <summary>The passage, as it stands; left out where the remark is on the whole part.</summary>
    public string? Passage { get; init; }

    /// <summary>The remark, in Markdown.</summary>
    public required string Words { get; init; }
}

public static class ReviewMutations
{
    /// <summary>Answers a warning that somebody might be recognised: why the sentence may be published as it stands. It stays in the office. By the monitoring officer. Refused: no reason, no such warning, a response that is not in review.</summary>
    public static Task<StatutoryResponse> AnswerWarning(AnswerWarningInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Note(input.ResponseId, input.Version, db, clock, stop, (response, by, now) => response.AnswerWarning(input.Warning, input.Reason, by, now));

    /// <summary>Removes a passage from what will be published; its ground stands in its place, and what it said is kept in the office alone. By the monitoring officer. Refused: no ground, words that do not stand there, a response that is not in review.</summary>
    public static Task<StatutoryResponse> RemovePassage(RemovePassageInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Note(input.ResponseId, input.Version, db, clock, stop, (response, by, now) => response.RemovePassage(new(input.Part, input.RecommendationId), input.Passage, input.Ground, by, now));

    /// <summary>Says something of a passage of the response, or of a whole part, to whoever writes it further. It stays in the office. By the monitoring officer or the approver. Refused: no words, a passage that does not stand there, a response that is neither in review nor before the approver nor approved.</summary>
    public static Task<StatutoryResponse> RemarkOnResponse(RemarkOnResponseInput input, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        Note(input.ResponseId, input.Version, db, clock, stop, (response, by, now) => response.Remark(new(input.Part, input.RecommendationId), input.Passage, input.Words, by, now));

    private static async Task<StatutoryResponse> Note(Guid id, int version, PortalContext db, TimeProvider clock, CancellationToken stop, Action<StatutoryResponse, string, DateTimeOffset> note)
    {
        var response = await Own(id, version, db, stop);
        note(response, Office(response, clock.Today()), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return response;
    }
}
