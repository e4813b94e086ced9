using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>What happened on a recommendation's timeline.</summary>
public enum TimelineKind
{
    /// <summary>A report was published.</summary>
    Inspection,

    /// <summary>The force said where the work stands.</summary>
    Progress,

    /// <summary>The body said how far it is assured.</summary>
    Assurance,

    /// <summary>The inspectorate decided.</summary>
    InspectorateDecision,

    /// <summary>The chief officer was invited to comment, or commented.</summary>
    Comments,

    /// <summary>The last day was set anew.</summary>
    DueDate,

    /// <summary>Somebody else in the force sees to it.</summary>
    Owner,

    /// <summary>The body responded.</summary>
    Response,

    /// <summary>The body asked the chief constable, or was answered.</summary>
    Request,

    /// <summary>It was considered at a meeting.</summary>
    Meeting,

    /// <summary>Evidence was offered, accepted, rejected or superseded.</summary>
    Evidence,

    /// <summary>Somebody said something publicly.</summary>
    Statement,
}

/// <summary>One moment of a recommendation's story.</summary>
public sealed record TimelineEntry
{
    /// <summary>The record that tells it.</summary>
    public required Guid Of { get; init; }

    /// <summary>What happened.</summary>
    public required TimelineKind Kind { get; init; }

    /// <summary>Who acted.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The day on which it happened, which may be long before it was recorded here.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required Text Heading { get; init; }

    /// <summary>What was said.</summary>
    public string? Words { get; init; }

    /// <summary>Who said it.</summary>
    public string? By { get; init; }

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>The reference of the report, request, response or meeting.</summary>
    public string? Reference { get; init; }

    /// <summary>Where it is known from.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Who may read this moment.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The protective marking as it is written, OFFICIAL or OFFICIAL-SENSITIVE; null where none is recorded here.</summary>
    public string? Marking { get; init; }
}

/// <summary>A room's share in the stories of recommendations, by their ids: what the viewer of the context sees, read with one statement or a few for all of them. Rooms register theirs as a service.</summary>
public delegate Task<ILookup<Guid, TimelineEntry>> TimelineContributor(PortalContext db, IReadOnlyCollection<Guid> recommendationIds, CancellationToken stop);

public static class Timeline
{
    /// <summary>The whole stories, told by all rooms, the latest first; as at a past day, what had happened by its end.</summary>
    public static async Task<ILookup<Guid, TimelineEntry>> Of(
        PortalContext db, IReadOnlyCollection<Guid> recommendationIds, IEnumerable<TimelineContributor> rooms, DateOnly? asAt, CancellationToken stop)
    {
        var told = new List<(Guid Of, TimelineEntry Entry)>();
        foreach (var room in rooms)
        {
            told.AddRange((await room(db, recommendationIds, stop)).SelectMany(story => story.Select(entry => (story.Key, entry))));
        }

        if (asAt is { } day) told.RemoveAll(t => t.Entry.On > day);
        return told.OrderByDescending(t => t.Entry.On).ThenByDescending(t => t.Entry.RecordedAt).ThenByDescending(t => t.Entry.Kind).ToLookup(t => t.Of, t => t.Entry);
    }
}
