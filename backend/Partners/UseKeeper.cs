using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Changes;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Partners;

/// <summary>Writes down what each program took, every few minutes and when the host stops: a row a day, so that no request waits for it.</summary>
internal sealed class UseKeeper(Allowances allowances, IServiceScopeFactory scopes, ChangeFeed feed, TimeProvider clock, ILogger<UseKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            await Keep(stoppingToken);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Keep(cancellationToken);
    }

    /// <summary>What is not written this time is written the next.</summary>
    internal async Task Keep(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        foreach (var (partner, allowance) in allowances.All)
        {
            var used = allowance.Withdraw();
            for (var done = 0; done < used.Count; done++)
            {
                try
                {
                    await Add(partner, used[done].Day, used[done].Use, db, stop);
                }
                catch (Exception failed)
                {
                    foreach (var (day, use) in used.Skip(done)) allowance.GiveBack(day, use);
                    log.LogError(failed, "What a partner's program used could not be written down; tried again in {Minutes} minutes", Every.TotalMinutes);
                    return;
                }
            }

            if (used.Count > 0) await feed.Announce(partner, stop); // what is kept of the page that shows it holds no longer
        }

        var first = clock.Today().AddDays(1 - PartnerUse.DaysKept);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "PartnerUse" WHERE "UsedOn" < {first}""", stop); // every program's: nobody asks
    }

    private static Task Add(Guid partner, DateOnly day, Use use, PortalContext db, CancellationToken stop) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO "PartnerUse" ("PartnerId", "UsedOn", "Requests", "Cost", "Refused") VALUES ({partner}, {day}, {use.Requests}, {use.Cost}, {use.Refused})
        ON CONFLICT ("PartnerId", "UsedOn") DO UPDATE SET "Requests" = "PartnerUse"."Requests" + excluded."Requests", "Cost" = "PartnerUse"."Cost" + excluded."Cost", "Refused" = "PartnerUse"."Refused" + excluded."Refused"
        """, stop);
}
