namespace ScrutinyPortal;

/// <summary>The clock. A demonstration or a test may begin at another instant, from which it runs on; a portal in use keeps the true time.</summary>
public sealed class SettableClock : TimeProvider
{
    private TimeSpan _ahead;

    public SettableClock(DateTimeOffset? now)
    {
        if (now is { } instant) Set(instant);
    }

    public void Set(DateTimeOffset now) => _ahead = now - base.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
}

/// <summary>The instant from which the clock runs on.</summary>
internal sealed record ClockSetting(DateTimeOffset Now);
