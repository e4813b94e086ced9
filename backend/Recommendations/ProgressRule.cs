using System.Globalization;

namespace ScrutinyPortal.Recommendations;

/// <summary>When the force is to report progress on a recommendation again. A custom between an office and its force, and no law: whoever runs the portal sets it.</summary>
public sealed record ProgressRule
{
    private const string Setting = "PORTAL_PROGRESS_DAYS";

    private ProgressRule(int every, int ahead) => (Every, Ahead) = (every, ahead);

    /// <summary>How many days may pass after what the force said last.</summary>
    public int Every { get; }

    /// <summary>How many days before the last day it is to be reported on.</summary>
    public int Ahead { get; }

    public static ProgressRule From(string? setting)
    {
        var days = (setting ?? "91,28").Split(',').Select(day => int.TryParse(day, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return days is [> 0 and <= 3660, > 0 and <= 3660] ? new(days[0], days[1])
            : throw new StartRefused($"{Setting} is after how many days the force is to report progress again, and how many days before the last day: two numbers from 1 to 3660, as in 91,28.");
    }

    /// <summary>What is due for a report on that day.</summary>
    internal RecommendationFilter On(DateOnly today, RecommendationFilter filter) => filter with { ProgressDueBy = today.AddDays(Ahead), ProgressSaidBefore = today.AddDays(-Every) };
}
