using System.Globalization;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>A time of the day as people write it: 14:30.</summary>
internal static class Hour
{
    public static TimeOnly? Of(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return TimeOnly.TryParseExact(typed.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new InvalidInputException(field, new("Enter the time with four digits, such as 14:30.", "Rhowch yr amser â phedwar digid, megis 14:30."));
    }

    public static string? Text(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
