using System.Collections.Concurrent;
using System.Globalization;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Access;

/// <summary>The allowance of each partner: all its tokens share one. What is left is told with every answer (draft-ietf-httpapi-ratelimit-headers), and who is refused is told when to come again.</summary>
public sealed class Allowances(Quota quota, TimeProvider clock)
{
    private static readonly int Seconds = (int)Allowance.Window.TotalSeconds;
    private readonly ConcurrentDictionary<Guid, Allowance> _each = [];

    /// <summary>Of those who asked something since the host began: only who is registered gets so far.</summary>
    public IEnumerable<(Guid Partner, Allowance Allowance)> All => _each.Select(one => (one.Key, one.Value));

    /// <summary>Takes what an operation of a program costs. Who is no program takes what they like.</summary>
    public static bool Grants(HttpContext http, Func<long> cost) => http.Features.Get<Purse>() is not { } purse || purse.Pays(cost());

    /// <summary>Takes a request of a program, which has shown who it is.</summary>
    internal bool Admits(HttpRequest request, Guid program)
    {
        var purse = new Purse(this, _each.GetOrAdd(program, _ => new(quota)), request.HttpContext.Response);
        request.HttpContext.Features.Set(purse);
        return purse.Admits();
    }

    private bool Tell(HttpResponse response, Left left)
    {
        var wait = Math.Max(1, (int)Math.Ceiling(left.Until.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        (string Name, int Quota, long Left)[] limits = [.. new[] { ("requests", quota.Requests, left.Requests), ("cost", quota.Cost, left.Cost) }.Where(limit => limit.Item2 > 0)];
        if (limits.Length > 0)
        {
            response.Headers["RateLimit-Policy"] = string.Join(", ", limits.Select(limit => $"\"{limit.Name}\";q={limit.Quota};w={Seconds}"));
            response.Headers["RateLimit"] = string.Join(", ", limits.Select(limit => $"\"{limit.Name}\";r={limit.Left};t={wait}"));
        }

        if (!left.Granted) response.Headers.RetryAfter = wait;
        return left.Granted;
    }

    /// <summary>A program's allowance, for as long as one request lasts.</summary>
    private sealed class Purse(Allowances all, Allowance allowance, HttpResponse response)
    {
        public bool Admits() => all.Tell(response, allowance.TakeRequest(all.Now));

        public bool Pays(long cost) => all.Tell(response, allowance.TakeCost(cost, all.Now));
    }

    private DateTimeOffset Now => clock.GetUtcNow();
}

internal static class AllowancesSetup
{
    private static readonly Text TooMany = new("Your program has made as many requests as it may in a minute. Retry-After says when it may go on.", "Mae eich rhaglen wedi gwneud cynifer o geisiadau ag y caiff mewn munud. Mae Retry-After yn dweud pryd y caiff fynd ymlaen.");

    /// <summary>Nobody else's requests wait for a program that asks too often.</summary>
    public static IApplicationBuilder UseAllowances(this IApplicationBuilder app)
    {
        var allowances = app.ApplicationServices.GetRequiredService<Allowances>();
        return app.Use((http, next) => Bearer.ClientOf(http.User) is not { } program || allowances.Admits(http.Request, Guid.Parse(program)) ? next(http) : Refuse(http.Request));
    }

    internal static Task Refuse(HttpRequest request) => Bearer.Refuse(request.HttpContext, StatusCodes.Status429TooManyRequests, TooMany);
}
