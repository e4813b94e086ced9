using System.Globalization;

namespace ScrutinyPortal.Model;

/// <summary>A date as far as it is known: a year, a month or a day (ISO 8601 with reduced precision: 2022, 2022-03, 2022-03-29). What is known to the month stays a month.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(string iso, DateOnly first, DateOnly last) => (Iso, First, Last) = (iso, first, last);

    public string Iso { get; }

    /// <summary>The first day that it can mean.</summary>
    public DateOnly First { get; }

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Last { get; }

    public static implicit operator PartialDate(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    public static PartialDate Parse(string iso) =>
        TryParse(iso) ?? throw new FormatException("A date is a year, a month or a day: 2022, 2022-03 or 2022-03-29.");

    public static PartialDate? TryParse(string? iso)
    {
        if (Day(iso, "yyyy-MM-dd") is { } day) return day;
        if (Day(iso, "yyyy-MM") is { } month) return new(iso!, month, month.AddMonths(1).AddDays(-1));
        if (Day(iso, "yyyy") is { } year) return new(iso!, year, year.AddYears(1).AddDays(-1));
        return null;
    }

    public int CompareTo(PartialDate other) => First.CompareTo(other.First) is not 0 and var order ? order : Last.CompareTo(other.Last);

    public override string ToString() => Iso;

    private static DateOnly? Day(string? iso, string format) =>
        DateOnly.TryParseExact(iso, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
