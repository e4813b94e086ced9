using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class KeyQueryTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_query_that_is_composed_once_still_answers_for_the_keys_of_each_execution()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 29));
        await using var db = store.As(Role.Visitor);
        var query = new KeyQuery<Guid[], Force>((within, keys) => within.Forces.Where(force => EF.Parameter(keys).Contains(force.Id)), () => [Guid.Empty]);

        Assert.Empty(await query.Read(db, [Guid.NewGuid()], Stop));
        Assert.Equal([store.Force.Id], (await query.Read(db, [Guid.NewGuid(), store.Force.Id], Stop)).Select(force => force.Id));
    }

    [Fact]
    public async Task A_value_that_a_query_holds_beside_the_keys_is_never_what_it_was_when_it_was_first_composed()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 29));
        await using var db = store.As(Role.Visitor);
        var slug = "elsewhere";
        var query = new KeyQuery<Guid[], Force>((within, keys) => within.Forces.Where(force => EF.Parameter(keys).Contains(force.Id) && force.Slug == slug), () => [Guid.Empty]);
        Assert.Empty(await query.Read(db, [store.Force.Id], Stop));

        slug = store.Force.Slug;

        Assert.Single(await query.Read(db, [store.Force.Id], Stop));
    }

    [Fact]
    public async Task A_query_that_asks_what_day_it_is_asks_anew_at_each_execution()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 29));
        await using var db = store.As(Role.Visitor);
        var clock = new FakeTimeProvider(new(2022, 3, 28, 9, 0, 0, TimeSpan.Zero));
        db.Clock = clock;
        var composed = 0;
        var query = new KeyQuery<Guid[], Force>((within, keys) =>
        {
            composed++;
            return within.Forces.Where(force => EF.Parameter(keys).Contains(force.Id) && within.Today >= new DateOnly(2022, 3, 29));
        }, () => [Guid.Empty]);
        Assert.Empty(await query.Read(db, [store.Force.Id], Stop));

        clock.Advance(TimeSpan.FromDays(1));

        Assert.Single(await query.Read(db, [store.Force.Id], Stop));
        Assert.Equal(1, composed);
    }

    [Fact]
    public async Task A_query_within_a_query_is_asked_as_whoever_asks_now()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 29));
        var report = Some.Report(force: store.Force, bodyId: store.Body.Id);
        await using (var office = store.As(Role.ScrutinyOfficer))
        {
            office.Attach(store.Force);
            office.Add(report);
            await office.SaveChangesAsync(Stop);
        }

        var query = new KeyQuery<Guid[], Force>((within, keys) => within.Forces.Where(force => EF.Parameter(keys).Contains(force.Id) && within.InspectionReports.Any(r => r.Forces.Contains(force))), () => [Guid.Empty]);
        await using var officer = store.As(Role.ScrutinyOfficer);
        await using var visitor = store.As(Role.Visitor);

        Assert.Single(await query.Read(officer, [store.Force.Id], Stop));
        Assert.Empty(await query.Read(visitor, [store.Force.Id], Stop));
    }

    [Fact]
    public async Task A_query_by_a_name_answers_for_the_name_of_each_execution()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 29));
        await using var db = store.As(Role.Visitor);
        var query = new KeyQuery<string, Force>((within, slug) => within.Forces.Where(force => force.Slug == slug), () => new('?', 1));

        Assert.Empty(await query.Read(db, "elsewhere", Stop));
        Assert.Equal([store.Force.Id], (await query.Read(db, store.Force.Slug, Stop)).Select(force => force.Id));
    }

    [Fact]
    public async Task A_query_that_makes_something_else_of_its_name_is_composed_each_time()
    {
        await using var store = await MemoryStore.With(new(2022, 3, 29));
        await using var db = store.As(Role.Visitor);
        var query = new KeyQuery<string, Force>((within, id) => Guid.TryParse(id, out var known) ? within.Forces.Where(force => force.Id == known) : within.Forces.Take(0), () => new('?', 1));

        Assert.Empty(await query.Read(db, "nothing", Stop));
        Assert.Single(await query.Read(db, $"{store.Force.Id}", Stop));
    }
}
