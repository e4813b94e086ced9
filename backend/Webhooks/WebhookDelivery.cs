namespace ScrutinyPortal.Webhooks;

/// <summary>Of what a webhook is told.</summary>
public enum WebhookEvent
{
    /// <summary>An edition was published (edition.published).</summary>
    EditionPublished,

    /// <summary>An edition was withdrawn (edition.withdrawn).</summary>
    EditionWithdrawn,

    /// <summary>A report, or another source of recommendations, was made public here, or its embargo ended (source.published).</summary>
    SourcePublished,

    /// <summary>A report, or another source of recommendations, was withdrawn from the public here (source.withdrawn).</summary>
    SourceWithdrawn,

    /// <summary>Nothing: the administrator tries whether the receiver hears (ping).</summary>
    Ping,
}

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>It waits for its turn, for the first time or again.</summary>
    Waiting,

    /// <summary>The receiver has taken it: it answered with a status of the 200s.</summary>
    Delivered,

    /// <summary>The receiver did not take it for five days; of a ping, at once.</summary>
    GivenUp,

    /// <summary>What it was to tell no longer holds: it was withdrawn, or published again, before this was delivered.</summary>
    Overtaken,
}

/// <summary>Why a delivery was not taken the last time.</summary>
public enum DeliveryFault
{
    /// <summary>The receiver answered with another status than one of the 200s.</summary>
    Refused,

    /// <summary>No answer came within ten seconds.</summary>
    TimedOut,

    /// <summary>There was nobody at the address, or the connection broke.</summary>
    NotReached,

    /// <summary>The receiver's certificate is not one that is trusted for its name.</summary>
    NotTrusted,

    /// <summary>The name leads into a network that is not public: the portal calls nobody there.</summary>
    NotPublic,

    /// <summary>The secret was sealed by keys that the portal no longer has: it must be renewed.</summary>
    NoSecret,
}

/// <summary>What came of one call.</summary>
internal sealed record CallResult(int? Status, DeliveryFault? Fault, int Milliseconds);

/// <summary>That one webhook is told of one thing. It holds nothing of what it tells: that is read when it is sent, as everybody may read it then.</summary>
public sealed class WebhookDelivery
{
    /// <summary>After how long it is tried again, each time: the first time at once, the last after five days and three hours and a half.</summary>
    internal static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(10),
        TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24), TimeSpan.FromHours(24), TimeSpan.FromHours(24),
    ];

    private WebhookDelivery() { }

    internal WebhookDelivery(Guid webhookId, WebhookEvent tells, Guid subjectId, DateTimeOffset subjectAt, string? reference, DateTimeOffset now)
    {
        (WebhookId, Event, SubjectId, SubjectAt, Reference) = (webhookId, tells, subjectId, subjectAt, reference);
        QueuedAt = BeganAt = NextAt = now;
    }

    /// <summary>A test: of nothing but itself.</summary>
    internal static WebhookDelivery Ping(Guid webhookId, DateTimeOffset now) => new(webhookId, WebhookEvent.Ping, Guid.CreateVersion7(), now, null, now);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid WebhookId { get; private init; }

    /// <summary>Of what it tells.</summary>
    public WebhookEvent Event { get; private init; }

    public Guid SubjectId { get; private init; }

    /// <summary>When that happened.</summary>
    public DateTimeOffset SubjectAt { get; private init; }

    /// <summary>The reference of what it tells of; null for a ping.</summary>
    public string? Reference { get; private init; }

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; private set; }

    /// <summary>When it was put in line.</summary>
    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>From when on it is tried: since it was put in line, or since it was sent anew.</summary>
    public DateTimeOffset BeganAt { get; private set; }

    /// <summary>When it is tried next, while it waits.</summary>
    public DateTimeOffset NextAt { get; private set; }

    /// <summary>How often it was sent, in all.</summary>
    public int Attempts { get; private set; }

    /// <summary>How often it was not taken since it began.</summary>
    public int Failures { get; private set; }

    /// <summary>When the receiver took it; null until then.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>The HTTP status that the receiver answered the last time; null where it did not answer.</summary>
    public int? Status { get; private set; }

    /// <summary>Why it was not taken the last time; null where it was, and before it is sent.</summary>
    public DeliveryFault? Fault { get; private set; }

    /// <summary>How many milliseconds the last call took; null before it is sent.</summary>
    public int? Milliseconds { get; private set; }

    /// <summary>The name under which the receiver knows it, the same each time that it is sent (webhook-id).</summary>
    public string MessageId => $"msg_{Id:N}";

    internal void Tried(CallResult outcome, DateTimeOffset now)
    {
        (Status, Fault, Milliseconds) = (outcome.Status, outcome.Fault, outcome.Milliseconds);
        Attempts++;
        if (outcome.Fault is null) (State, DeliveredAt) = (DeliveryState.Delivered, now);
        else if (Failures >= Pauses.Length || Event is WebhookEvent.Ping) State = DeliveryState.GivenUp;
        else NextAt = now + Pauses[Failures];
        if (outcome.Fault is not null) Failures++;
    }

    internal void Overtake() => State = DeliveryState.Overtaken;

    /// <summary>From the beginning, under the same name.</summary>
    internal void Again(DateTimeOffset now) => (State, BeganAt, NextAt, Failures) = (DeliveryState.Waiting, now, now, 0);
}
