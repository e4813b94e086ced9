namespace ScrutinyPortal.Model;

public static class Clock
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>London's day: the law counts days there.</summary>
    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().InLondon();

    public static DateOnly InLondon(this DateTimeOffset instant) => DateOnly.FromDateTime(LondonTime(instant));

    /// <summary>The instant at which a day begins in London.</summary>
    public static DateTimeOffset BeginsInLondon(this DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, London.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>What London's clocks show at that instant.</summary>
    public static DateTime LondonTime(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London).DateTime;

    /// <summary>The day on which an act was done: today unless an earlier day is given.</summary>
    public static DateOnly DoneOn(this TimeProvider clock, DateOnly? given, string field)
    {
        var today = clock.Today();
        return given is not { } day ? today : day <= today ? day : throw new DateInFutureException(field);
    }
}
