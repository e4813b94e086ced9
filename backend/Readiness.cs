using ScrutinyPortal.Walls;

namespace ScrutinyPortal;

/// <summary>Whether the record can be reached: asked once a second, however many want to know.</summary>
internal sealed class Readiness(IServiceScopeFactory scopes)
{
    private const long Kept = 1000;
    private readonly Lock _turn = new();
    private Task<bool> _asked = Task.FromResult(false);
    private long _at = -Kept;

    public Task<bool> Is()
    {
        lock (_turn)
        {
            if (!_asked.IsCompleted || Environment.TickCount64 - _at < Kept) return _asked;
            _at = Environment.TickCount64;
            return _asked = Ask();
        }
    }

    private async Task<bool> Ask()
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalContext>().Database.CanConnectAsync();
    }
}

internal static class Health
{
    /// <summary>Told to anybody, at any time: whether the host lives, and whether it reaches its record.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{Threshold.Health}/live", () => Results.Text("live")).DisableRateLimiting();
        routes.MapGet($"{Threshold.Health}/ready", async (Readiness readiness) => await readiness.Is() ? Results.Text("ready") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)).DisableRateLimiting();
    }
}
