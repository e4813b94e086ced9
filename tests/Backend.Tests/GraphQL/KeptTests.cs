using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>Numbers that are kept in memory until the record changes.</summary>
public sealed class KeptTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task What_was_counted_is_not_counted_again_until_the_record_changes()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        var before = await Recommendations(officer);

        Assert.Empty(await portal.Statements.Of(() => Recommendations(officer)));

        await officer.RecordsARecommendation(report, "1");
        Assert.Equal(before + 1, await Recommendations(officer));
    }

    [Fact]
    public async Task What_the_office_counts_is_not_told_to_those_who_see_less()
    {
        var (officer, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Visitor));
        await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");

        var (office, everybody) = (await Recommendations(officer), await Recommendations(visitor));

        Assert.True(office > everybody, $"The office counts {office}, the visitor {everybody}.");
        Assert.Equal((office, everybody), (await Recommendations(officer), await Recommendations(visitor)));
    }

    [Fact]
    public async Task A_count_goes_on_when_the_one_who_began_it_hangs_up()
    {
        await using var slow = new SlowCountingPortal();
        await slow.InitializeAsync();
        var visitor = await slow.As(Role.Visitor);
        using var hangsUp = new CancellationTokenSource();
        var began = visitor.Http.GetAsync("/graphql?query={summary{recommendations}}", hangsUp.Token);
        await slow.Counting;

        await hangsUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => began);
        var counted = slow.Counts;
        await Recommendations(visitor);

        Assert.Equal((1, 1), (counted, slow.Counts));
    }

    private static async Task<int> Recommendations(Person person) =>
        (await person.Data("{ summary { recommendations } }")).GetProperty("summary").GetProperty("recommendations").GetInt32();
}

/// <summary>A portal that takes a second to count recommendations.</summary>
public sealed class SlowCountingPortal : Portal
{
    private readonly Slow _slow = new();

    public Task Counting => _slow.Began.Task;
    public int Counts => _slow.Counts;

    protected override IEnumerable<IInterceptor> Interceptors => [_slow];

    private sealed class Slow : DbCommandInterceptor
    {
        public TaskCompletionSource Began { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public int Counts { get; private set; }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (!command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) || !command.CommandText.Contains("\"ForceStatus\"", StringComparison.Ordinal)) return result;
            Counts++;
            Began.TrySetResult();
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            return result;
        }
    }
}
