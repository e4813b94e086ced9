using System.Threading.RateLimiting;

namespace ScrutinyPortal.Walls;

/// <summary>Tokens that were not accepted, counted by the address that brought them. Where there were too many none is looked at until some time has passed: guessing costs the record nothing.</summary>
public sealed class Guesses(WallOptions walls) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _left = PartitionedRateLimiter.Create<HttpContext, string>(http => Rates.ByAddress(http, walls.VisitorRequests));

    /// <summary>Whether the address may still have a token looked at.</summary>
    internal bool AreLeft(HttpContext http) => _left.GetStatistics(http) is not { CurrentAvailablePermits: < 1 };

    /// <summary>A token was not accepted.</summary>
    internal void Count(HttpContext http) => _left.AttemptAcquire(http).Dispose();

    internal Task Refuse(HttpContext http) => Rates.Refuse(http, TimeSpan.FromMinutes(1) / walls.VisitorRequests);

    public void Dispose() => _left.Dispose();
}
