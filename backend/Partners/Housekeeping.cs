using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Partners;

/// <summary>Keeps the keys of the token server turning, and no token longer than it can be of use.</summary>
internal sealed class Housekeeping(SigningKeys keys, IServiceScopeFactory scopes, TimeProvider clock, ILogger<Housekeeping> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10), KeptFor = TimeSpan.FromDays(14);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await keys.Load(cancellationToken); // before the first request
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            try
            {
                await keys.Load(stoppingToken);
                await Forget(stoppingToken);
            }
            catch (Exception failed) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failed, "The keys of the token server could not be read, or its old tokens not be forgotten; tried again in {Minutes} minutes", Every.TotalMinutes);
            }
        }
    }

    /// <summary>First tokens, then the consents that have none left.</summary>
    internal async Task Forget(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(now - KeptFor, stop);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(now - KeptFor, stop);
        var over = now - AssertionOnce.Tolerance;
        await scope.ServiceProvider.GetRequiredService<PortalContext>().Set<Assertion>().Where(a => a.Until < over).ExecuteDeleteAsync(stop);
    }
}
