using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Responses;

/// <summary>What was noted on a passage of a response.</summary>
public enum ReviewNoteKind
{
    /// <summary>A warning was answered: why the passage may be published.</summary>
    WarningAnswered,

    /// <summary>The passage was removed, on a ground.</summary>
    Removed,

    /// <summary>What whoever reviews or approves it says of the passage.</summary>
    Remark,
}

/// <summary>Where in a response a passage stands.</summary>
/// <param name="Part">In which part.</param>
/// <param name="RecommendationId">On which recommendation; null for the parts that speak of the report as a whole.</param>
public sealed record PassagePlace(ResponsePart Part, Guid? RecommendationId = null);

/// <summary>What was noted on a passage of a response before it was published, in order. It stays in the office: a removed passage is kept here and nowhere else.</summary>
public sealed class ReviewNote : BodyRecord
{
    private ReviewNote() { }

    internal ReviewNote(StatutoryResponse response, ReviewNoteKind kind, PassagePlace place, WarningKind? warning, string? passage, string words, string by, DateTimeOffset now)
    {
        (BodyId, ResponseId, Kind, Part, RecommendationId) = (response.BodyId, response.Id, kind, place.Part, place.RecommendationId);
        (Warning, Passage, Words, By, RecordedAt) = (warning, passage, words, by, now);
        Happened(kind switch { ReviewNoteKind.Removed => "passage removed", ReviewNoteKind.Remark => "remarked", _ => "warning answered" });
    }

    public Guid ResponseId { get; private init; }

    /// <summary>What was noted: an answer, a removal, a remark.</summary>
    public ReviewNoteKind Kind { get; private init; }

    /// <summary>In which part of the response the passage stands.</summary>
    public ResponsePart Part { get; private init; }

    public Guid? RecommendationId { get; private init; }

    /// <summary>Of what was warned; null where it answers no warning.</summary>
    public WarningKind? Warning { get; private init; }

    /// <summary>The passage, as it stood; null where the note is on the whole part.</summary>
    public string? Passage { get; private init; }

    /// <summary>Why it may be published, the ground on which it was removed, or the remark.</summary>
    public string Words { get; private init; } = null!;

    /// <summary>The body for which it was noted.</summary>
    public string By { get; private init; } = null!;

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    internal bool Answers(PassagePlace place, Warning warning) =>
        Kind is ReviewNoteKind.WarningAnswered && Part == place.Part && RecommendationId == place.RecommendationId && Warning == warning.Kind && Passage == warning.Passage;
}
