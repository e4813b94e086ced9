using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Walls;

/// <summary>By what name the portal is spoken to, on whose word, and how long it listens to who says little.</summary>
internal static class Threshold
{
    public const string Health = "/health";

    /// <summary>The largest body, in bytes, unless who receives it counts for itself.</summary>
    private const int LargestBody = 1 << 20;

    public static void Configure(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = LargestBody;
        limits.MaxRequestHeadersTotalSize = 16 << 10;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
        limits.MinRequestBodyDataRate = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(5));
        limits.MaxConcurrentConnections = 10_000;
    }

    public static IServiceCollection AddThreshold(this IServiceCollection services, WallOptions walls)
    {
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = walls.Proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            o.KnownProxies.Clear();
            o.KnownIPNetworks.Clear();
            foreach (var proxy in walls.Proxies) o.KnownIPNetworks.Add(proxy);
            o.ForwardLimit = null; // through as many of our own proxies as there are, and no further
        });
        return services.AddCors(o => o.AddDefaultPolicy(p => p.WithOrigins([.. walls.ForeignOrigins]).WithMethods("GET", "POST").WithHeaders("accept", "authorization", "content-type")
            .WithExposedHeaders("etag", "retry-after", "ratelimit", "ratelimit-policy", Headers.RequestId)));
    }

    /// <summary>Answers by its own name only, where it has one: by another, it would put that into its pages. The machine itself may ask whether the portal lives.</summary>
    public static IApplicationBuilder UseOwnName(this IApplicationBuilder app, WallOptions walls) => walls.Address is not { } address ? app : app.Use(async (http, next) =>
    {
        if (string.Equals(http.Request.Host.Host, address.Host, StringComparison.OrdinalIgnoreCase) || http.Request.Path.StartsWithSegments(Health)) await next(http);
        else
        {
            http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            await http.Response.WriteAsync(new Text($"This portal is at {address}.", $"Mae'r porth hwn yn {address}.").ToString(), http.RequestAborted);
        }
    });

    /// <summary>No text here has the character U+0000, and PostgreSQL cannot be asked for it.</summary>
    public static IApplicationBuilder UseNoNulInAddress(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) is not true) return next(http);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(new Text("The address holds %00, which no text here has: leave it out.", "Mae'r cyfeiriad yn cynnwys %00, nad yw mewn unrhyw destun yma: gadewch ef allan.").ToString(), http.RequestAborted);
    });

    /// <summary>The network address from which the request came; null where it came from none.</summary>
    public static string? From(this HttpContext http) => (http.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : http.Connection.RemoteIpAddress)?.ToString();

    /// <summary>The portal as the world names it, whatever name the request came by.</summary>
    public static Uri Address(this HttpRequest request) => request.HttpContext.RequestServices.GetRequiredService<WallOptions>().Address ?? new($"{request.Scheme}://{request.Host}");
}
