using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Walls;

/// <summary>
/// How much is taken on: an address asks for so much in a minute, and so many requests are under way at once. What is beyond is told when to come again, at once, so that what is within is answered in time.
/// Whether the portal lives is always told; streams have limits of their own.
/// </summary>
internal static class Rates
{
    private const string OverOpen = "over-open";

    /// <summary>How many times as many as are answered at once wait for their turn: a second or so.</summary>
    private const int Waiting = 8;

    private const int SignInsWaiting = 4;

    // A request that brings something to be known by is not counted as a visitor's until that turns out to be worth nothing.
    public static IServiceCollection AddRates(this IServiceCollection services, WallOptions walls, Func<HttpRequest, bool> brings) => services.AddSingleton<Guesses>().AddRateLimiter(o =>
    {
        o.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsFile(http) || brings(http.Request) ? Unbounded : ByAddress(http, walls.VisitorRequests)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsSignIn(http) ? ByAddress(http, walls.SignIns) : Unbounded),
            PartitionedRateLimiter.Create<HttpContext, string>(http => brings(http.Request) ? Unbounded : AtOnce(NameOf(http.Connection.RemoteIpAddress), Half(walls), walls.AtOnce * Waiting)),
            PartitionedRateLimiter.Create<HttpContext, string>(_ => AtOnce("all", walls.AtOnce, walls.AtOnce * Waiting)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsSignIn(http) ? AtOnce("sign-in", Environment.ProcessorCount, SignInsWaiting) : Unbounded)); // a password's hash takes a processor for a tenth of a second: a few hundred attempts kept everybody else waiting for a minute
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, walls.AtOnce + 2 * Environment.ProcessorCount), ports); // SQLite works on the caller's thread: whoever is to be refused, or asks whether the portal lives, would wait for one
        o.OnRejected = (refused, stop) => new(Refuse(refused.HttpContext, refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null));
    });

    /// <summary>An endpoint by which somebody tries to get in: guessing is slow.</summary>
    public static TBuilder AsSignIn<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new SignIn());

    /// <summary>Who is known has so much in a minute and so much at once that nobody alone fills the portal. Who brought something that is worth nothing is a visitor.</summary>
    public static IApplicationBuilder UseShares(this IApplicationBuilder app, WallOptions walls, Func<HttpContext, Known?> who)
    {
        var shares = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsFile(http) ? Unbounded : who(http) is { } known ? Bucket(known.Name, known.AMinute) : ByAddress(http, walls.VisitorRequests)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => !IsFile(http) && who(http) is { } known ? AtOnce(known.Name, Half(walls), 0) : Unbounded));
        return app.Use(async (http, next) =>
        {
            if (http.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is not null) await next(http);
            else
            {
                using var lease = shares.AttemptAcquire(http);
                if (lease.IsAcquired) await next(http);
                else await Refuse(http, lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null, known: who(http) is not null);
            }
        });
    }

    /// <summary>Tells when to come again: after a wait, where too much was asked for; in a moment, where there is too much to do.</summary>
    internal static Task Refuse(HttpContext http, TimeSpan? wait, bool known = false)
    {
        var answer = http.Response;
        answer.StatusCode = wait is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status429TooManyRequests;
        answer.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.GetValueOrDefault().TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        answer.ContentType = "text/plain; charset=utf-8";
        return answer.WriteAsync((wait is null ? TooMany : known ? TooMuch : TooOften).ToString(), http.RequestAborted);
    }

    internal static RateLimitPartition<string> ByAddress(HttpContext http, int aMinute) => Bucket(NameOf(http.Connection.RemoteIpAddress), aMinute);

    private static readonly Text TooOften = new("Too many requests came from your address. Wait a little and try again.", "Daeth gormod o geisiadau o'ch cyfeiriad chi. Arhoswch ychydig a rhowch gynnig arall arni.");
    private static readonly Text TooMuch = new("You have asked for too much in a short time. Wait a little and try again.", "Rydych wedi gofyn am ormod mewn amser byr. Arhoswch ychydig a rhowch gynnig arall arni.");
    private static readonly Text TooMany = new("The portal has too much to do just now. Try again in a moment.", "Mae gan y porth ormod i'w wneud ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig.");

    // Nobody alone keeps the others waiting, however slowly they speak and listen.
    private static int Half(WallOptions walls) => Math.Max(1, walls.AtOnce / 2);

    private static bool IsSignIn(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<SignIn>() is not null;

    private static bool IsFile(HttpContext http) => http.GetEndpoint() is null && HttpMethods.IsGet(http.Request.Method);

    private static RateLimitPartition<string> Unbounded => RateLimitPartition.GetNoLimiter(OverOpen);

    private static RateLimitPartition<string> AtOnce(string name, int many, int more) =>
        RateLimitPartition.GetConcurrencyLimiter(name, _ => new() { PermitLimit = many, QueueLimit = more, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    private static RateLimitPartition<string> Bucket(string name, int aMinute) => aMinute == 0 ? Unbounded : RateLimitPartition.GetTokenBucketLimiter(name, _ => new()
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

/// <summary>Marks an endpoint by which somebody tries to get in.</summary>
internal sealed class SignIn;

/// <summary>Somebody who is known: by what name their requests are counted, and how many they may make in a minute; 0 for any number.</summary>
internal readonly record struct Known(string Name, int AMinute);
