using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>A query is composed for each set of columns that is asked for. Whoever asks chooses the sets, and must not fill the memory with them.</summary>
public sealed class EverNewSelectionsTests(Portal portal) : IClassFixture<Portal>
{
    private const int InARequest = 30;
    private static readonly string[] Columns = ["reference", "title", "programme", "cycle", "publishedOn", "fieldworkFrom", "fieldworkTo", "url"];

    [Fact]
    public void Ever_new_sets_of_columns_push_out_old_ones()
    {
        var rows = new QueryByColumns<Guid[], Force>(_ => (db, _) => db.Forces, () => []);
        for (var columns = 0ul; columns < 2 * ComposedQueries.Most; columns++) rows.For(columns);

        Assert.InRange(ComposedQueries.Kept.Count, 1, ComposedQueries.Most);
        Assert.Same(rows.For(1), rows.For(1));
    }

    [Fact]
    public async Task What_a_root_field_is_asked_for_is_kept_among_them()
    {
        var visitor = await portal.As(Role.Visitor);

        var first = await Grows(visitor, 0);
        var second = await Grows(visitor, 3 * InARequest);

        Assert.True(first || second, "Neither of two times did what is kept grow."); // once a full half may have been forgotten meanwhile, for all that this process asks is kept there; twice in a row it cannot be full
    }

    [Fact]
    public async Task What_the_database_library_composes_by_itself_is_bounded_too()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var kept = (MemoryCache)scope.ServiceProvider.GetRequiredService<PortalContext>().GetService<IMemoryCache>();
        for (var n = 0; n < 2_000; n++) kept.Set(new object(), n, new MemoryCacheEntryOptions { Size = 10 }); // as large as it says of a composed query

        Assert.InRange(kept.Count, 1, 1_024);
    }

    private static async Task<bool> Grows(Person visitor, int from)
    {
        var before = ComposedQueries.Kept.Count;
        for (var first = from; first < from + (3 * InARequest); first += InARequest)
        {
            await visitor.Data($"{{ {string.Join(' ', Enumerable.Range(first, InARequest).Select(n => $"r{n}: report(reference: \"none\") {{ {Selection(n)} }}"))} }}");
        }

        return ComposedQueries.Kept.Count >= before + InARequest;
    }

    private static string Selection(int n) => string.Join(' ', Columns.Where((_, at) => (n + 1 >> at & 1) == 1));
}
