using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Walls;

/// <summary>
/// How much is taken on: an address asks for so much in a minute, and so many requests are under way at once. What is beyond is told when to come again, at once, so that what is within is answered in time.
/// Whether the portal lives is always told; streams have limits of their own.
/// </summary>
internal static class Rates
{
    private const string SignIn = "sign-in";
    private const string OverOpen = "over-open";

    public static IServiceCollection AddRates(this IServiceCollection services, WallOptions walls) => services.AddRateLimiter(o =>
    {
        o.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsFile(http) || http.User.Identity is { IsAuthenticated: true } ? Unbounded : ByAddress(http, walls.VisitorRequests)),
            PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter("all", _ => new() { PermitLimit = walls.AtOnce, QueueLimit = walls.AtOnce, QueueProcessingOrder = QueueProcessingOrder.OldestFirst })));
        o.AddPolicy(SignIn, http => ByAddress(http, walls.SignIns));
        o.OnRejected = async (refused, stop) =>
        {
            var tooOften = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
            var answer = refused.HttpContext.Response;
            answer.StatusCode = tooOften ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            answer.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            answer.ContentType = "text/plain; charset=utf-8";
            await answer.WriteAsync((tooOften ? TooOften : TooMany).ToString(), stop);
        };
    });

    /// <summary>An endpoint by which somebody tries to get in: guessing is slow.</summary>
    public static TBuilder AsSignIn<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.RequireRateLimiting(SignIn);

    private static readonly Text TooOften = new("Too many requests came from your address. Wait a little and try again.", "Daeth gormod o geisiadau o'ch cyfeiriad chi. Arhoswch ychydig a rhowch gynnig arall arni.");
    private static readonly Text TooMany = new("The portal has too much to do just now. Try again in a moment.", "Mae gan y porth ormod i'w wneud ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig.");

    private static bool IsFile(HttpContext http) => http.GetEndpoint() is null && HttpMethods.IsGet(http.Request.Method);

    private static RateLimitPartition<string> Unbounded => RateLimitPartition.GetNoLimiter(OverOpen);

    private static RateLimitPartition<string> ByAddress(HttpContext http, int aMinute) => aMinute == 0 ? Unbounded : RateLimitPartition.GetTokenBucketLimiter(NameOf(http.Connection.RemoteIpAddress), _ => new()
    {
        TokenLimit = aMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / aMinute,
    });

    // A household or an office has a whole network of the sixth version's addresses.
    private static string NameOf(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => $"{address.MapToIPv4()}",
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => $"{address}",
    };
}
