using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.Publication;

/// <summary>How many editions a body published in a year, under the name that it had.</summary>
internal sealed record Shelf(string By, int Year, int Count);

/// <summary>What is wanted of the index: of one body, of one year, and which page.</summary>
internal sealed record IndexQuery(string? By, int? Year, int Page)
{
    /// <summary>As an address asks. A year or a page that is none finds nothing.</summary>
    public static IndexQuery Of(IQueryCollection query) => new(query["by"] is [{ Length: > 0 } by] ? by : null, query.ContainsKey("year") ? Number(query["year"]) : null, query.ContainsKey("page") ? Number(query["page"]) : 1);

    public string Address(string root)
    {
        string[] parts = [.. By is null ? [] : new[] { $"by={Uri.EscapeDataString(By)}" }, .. Year is null ? [] : new[] { $"year={Year}" }, .. Page == 1 ? [] : new[] { $"page={Page}" }];
        return parts.Length == 0 ? root : $"{root}?{string.Join('&', parts)}";
    }

    public bool Holds(Shelf shelf) => (By is null || By == shelf.By) && (Year is null || Year == shelf.Year);

    private static int Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>What was published: a page of it, the newest first, and how much there is of each body and year.</summary>
internal sealed record PublishedIndex(IndexQuery Asked, IReadOnlyList<Edition> Editions, IReadOnlyList<Shelf> Shelves, IReadOnlyCollection<Guid> Replaced)
{
    private const int Size = 50; // a page stays below 30 KiB

    public int Total => Shelves.Where(Asked.Holds).Sum(shelf => shelf.Count);

    public bool HasMore => Asked.Page * Size < Total;

    public static async Task<PublishedIndex> Of(PortalContext db, IndexQuery asked, CancellationToken stop)
    {
        var shelves = await EditionQueries.Standing(db).GroupBy(e => new { e.PublishedBy, e.PublishedOn.Year }).Select(g => new Shelf(g.Key.PublishedBy, g.Key.Year, g.Count())).ToListAsync(stop);
        if (asked.Page is < 1 or > 10_000) return new(asked, [], shelves, []);
        var wanted = EditionQueries.Standing(db).AsNoTracking();
        if (asked.By is { } by) wanted = wanted.Where(e => e.PublishedBy == by);
        if (asked.Year is { } year) wanted = wanted.Where(e => e.PublishedOn.Year == year);
        var editions = await wanted.OrderByDescending(e => e.PublishedOn).ThenByDescending(e => e.Id).Skip((asked.Page - 1) * Size).Take(Size).ToListAsync(stop);
        var ids = editions.Select(e => e.Id).ToArray();
        return new(asked, editions, shelves, await db.Supersessions.Where(s => EF.Parameter(ids).Contains(s.EarlierId)).Select(s => s.EarlierId).ToListAsync(stop));
    }
}
