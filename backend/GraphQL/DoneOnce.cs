using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>That an act was done under a key, kept in the act's own transaction, and what it changed, so that it can be answered again.</summary>
internal sealed class DoneOnce
{
    /// <summary>For how many days, besides the day of the act.</summary>
    public const int DaysKept = 2;

    public byte[] Id { get; private init; } = [];

    /// <summary>The fingerprint of what was sent.</summary>
    public byte[] Body { get; private init; } = [];

    /// <summary>The kind of the thing that was changed; null while the act is under way, and where it changed more than one thing.</summary>
    public string? Kind { get; private init; }

    public Guid? ThingId { get; private init; }

    public DateOnly DoneOn { get; private init; }

    /// <summary>Does the act unless it was done under this key; then says what came of it. Two that come at once wait for each other here.</summary>
    public static async Task<(T? Result, (string Kind, Guid Id)? Earlier)> Do<T>(IdempotencyKey key, string field, PortalContext db, DateOnly today, Func<Task<T>> act, Func<T, (string Kind, Guid Id)?> changed, CancellationToken stop) where T : class
    {
        var id = key.For(db.Viewer, field);
        var isFirst = await db.Database.ExecuteSqlAsync($"""INSERT INTO "DoneOnce" ("Id", "Body", "DoneOn") VALUES ({id}, {key.Body}, {today}) ON CONFLICT DO NOTHING""", stop) == 1;
        if (!isFirst)
        {
            var done = await db.Set<DoneOnce>().AsNoTracking().SingleAsync(d => d.Id == id, stop);
            return done.Body.AsSpan().SequenceEqual(key.Body) ? (null, done.Kind is { } kept ? (kept, done.ThingId!.Value) : null) : throw new BadRequest("IDEMPOTENCY_KEY_REUSED", new(
                "This was sent before with other content, and that was saved. Look at what is saved, then send again what is still to be changed.",
                "Anfonwyd hyn o'r blaen â chynnwys arall, a chadwyd hwnnw. Edrychwch ar yr hyn a gadwyd, yna anfonwch eto yr hyn sydd i'w newid o hyd.")) { Status = StatusCodes.Status422UnprocessableEntity };
        }

        var result = await act();
        if (changed(result) is var (kind, thing))
        {
            await db.Database.ExecuteSqlAsync($"""UPDATE "DoneOnce" SET "Kind" = {kind}, "ThingId" = {thing} WHERE "Id" = {id}""", stop);
        }

        return (result, null);
    }

    /// <summary>Lets go of those that are older than is promised.</summary>
    public static Task<int> Forget(PortalContext db, DateOnly today, CancellationToken stop) =>
        db.Set<DoneOnce>().Where(d => d.DoneOn < today.AddDays(-DaysKept)).ExecuteDeleteAsync(stop);
}

internal sealed class DoneOnceMap : IEntityTypeConfiguration<DoneOnce>
{
    public void Configure(EntityTypeBuilder<DoneOnce> done)
    {
        done.ToTable("DoneOnce");
        done.Property(d => d.Kind).HasMaxLength(60);
        done.HasIndex(d => d.DoneOn);
    }
}

/// <summary>Keeps no key longer than is promised.</summary>
internal sealed class Forgetting(IServiceProvider services, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await using (var scope = services.CreateAsyncScope())
            {
                await DoneOnce.Forget(scope.ServiceProvider.GetRequiredService<PortalContext>(), clock.Today(), stoppingToken);
            }

            await Task.Delay(TimeSpan.FromHours(6), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
