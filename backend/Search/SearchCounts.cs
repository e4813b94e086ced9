using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Search;

/// <summary>How many hits are of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many were counted.</param>
/// <param name="OrMore">Whether counting ended there: there may be more.</param>
public sealed record SearchKindCount(SearchKind Kind, int Count, bool OrMore);

/// <summary>How many hits concern a force.</summary>
/// <param name="Force">The force's name in addresses.</param>
/// <param name="Count">How many were counted.</param>
/// <param name="OrMore">Whether counting ended there: there may be more.</param>
public sealed record SearchForceCount(string Force, int Count, bool OrMore);

/// <summary>How many hits are of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Count">How many were counted.</param>
/// <param name="OrMore">Whether counting ended there: there may be more.</param>
public sealed record SearchYearCount(int Year, int Count, bool OrMore);

/// <summary>How many hits there are. Only so many are counted of each kind: who finds thousands narrows the search, and need not wait until they are counted.</summary>
internal sealed record SearchCounts(int Total, bool OrMore, IReadOnlyList<SearchKindCount> Kinds, IReadOnlyList<SearchForceCount> Forces, IReadOnlyList<SearchYearCount> Years)
{
    /// <summary>So many are counted in all, the kinds sharing them alike.</summary>
    public const int Most = 72;

    /// <summary>So many of each kind that is not asked for.</summary>
    private const int Beside = 10;

    private static readonly KeyQuery<long[], Concerned> Seen = new((db, places) =>
        db.Findables.Where(f => EF.Parameter(places).Contains(f.Number)).Select(f => new Concerned(f.Number, f.Forces)), () => [0]);

    private static readonly SearchCounts None = new(0, false, [], [], []);

    public static async Task<SearchCounts> Of(PortalContext db, SearchWords words, SearchFilter filter, CancellationToken stop)
    {
        if (words.Count == 0) return None;
        var each = Most / filter.Wanted.Count();
        var places = await SearchIndex.Find(db, words, filter.StretchOf(filter.Wanted), each + 1, stop);
        if (filter.Others.Any()) places.AddRange(await SearchIndex.Find(db, words, filter.StretchOf(filter.Others), Beside + 1, stop));
        var seen = await Seen.Read(db, [.. places], stop);
        var kinds = seen.CountBy(f => Place.KindOf(f.Number)).OrderBy(k => k.Key).Select(k => Bounded(k.Key, k.Value, filter.Wants(k.Key) ? each : Beside)).ToList();
        var wanted = seen.Where(f => filter.Wants(Place.KindOf(f.Number))).ToList();
        var more = kinds.Exists(k => k.OrMore && filter.Wants(k.Kind));
        return new(kinds.Where(k => filter.Wants(k.Kind)).Sum(k => k.Count), more, kinds,
            [.. wanted.SelectMany(f => f.Forces.Split(' ', StringSplitOptions.RemoveEmptyEntries)).CountBy(f => f).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new SearchForceCount(f.Key, f.Value, more))],
            [.. wanted.Select(f => Place.DayOf(f.Number)?.Year).OfType<int>().CountBy(year => year).OrderByDescending(y => y.Key).Select(y => new SearchYearCount(y.Key, y.Value, more))]);
    }

    private sealed record Concerned(long Number, string Forces);

    private static SearchKindCount Bounded(SearchKind kind, int count, int bound) => new(kind, Math.Min(count, bound), count > bound);
}
