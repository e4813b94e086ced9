using System.Buffers.Binary;

namespace ScrutinyPortal.Search;

/// <summary>The order of what is found, as one number: the kind, then the day, the latest first, then something of the record's own. A kind, or a year of a kind, is a stretch of it.</summary>
internal static class Place
{
    private const int OwnBits = 36;
    private const int DayBits = 22;
    private const long Own = (1L << OwnBits) - 1;

    public static long Of(SearchKind kind, DateOnly? day, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return First(kind, day ?? DateOnly.MinValue) | (BinaryPrimitives.ReadInt64BigEndian(bytes[8..]) & Own);
    }

    public static SearchKind KindOf(long number) => (SearchKind)((number >> (DayBits + OwnBits)) - 1);

    /// <summary>Null where the record has no day.</summary>
    public static DateOnly? DayOf(long number) =>
        DateOnly.FromDayNumber(DateOnly.MaxValue.DayNumber - (int)((number >> OwnBits) & ((1L << DayBits) - 1))) is var day && day > DateOnly.MinValue ? day : null;

    /// <summary>Where a kind lies, or a year of it.</summary>
    public static Stretch Of(SearchKind kind, int? year) => year is { } of
        ? new(First(kind, new(of, 12, 31)), First(kind, new(of, 1, 1)) | Own)
        : new(First(kind, DateOnly.MaxValue), First(kind, DateOnly.MinValue) | Own);

    private static long First(SearchKind kind, DateOnly day) => (((long)kind + 1) << (DayBits + OwnBits)) | ((long)(DateOnly.MaxValue.DayNumber - day.DayNumber) << OwnBits);
}

/// <summary>A part of the order, both ends included.</summary>
internal readonly record struct Stretch(long From, long To);
