using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using ScrutinyPortal.Telemetry;

namespace ScrutinyPortal.GraphQL;

/// <summary>How long operations take, told to those who keep the portal running: by kind, name and document, never with the values of variables, nor with the text of a document that others wrote.</summary>
internal sealed class Timekeeping(ApiOptions limits, ILogger<Timekeeping> log)
{
    private const int LongestName = 100;

    public async Task<ExecutionResult> Of(Admitted admitted, Asked asked, Func<Task<ExecutionResult>> execute)
    {
        var (kind, name) = ($"{admitted.Operation.Operation}".ToLowerInvariant(), NameOf(admitted));
        using var span = Signals.Spans.StartActivity($"{kind} {name}".TrimEnd());
        span?.SetTag("graphql.operation.type", kind).SetTag("graphql.operation.name", name).SetTag("graphql.document.id", IdOf(admitted.Document));
        var began = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var result = await execute();
            outcome = result.Errors is { Count: > 0 } ? "errors" : "answered";
            foreach (var error in result.Errors ?? []) Count(error);
            return result;
        }
        finally
        {
            var took = Stopwatch.GetElapsedTime(began);
            if (outcome is "failed") span?.SetStatus(ActivityStatusCode.Error);
            span?.SetTag("portal.readings", asked.Readings);
            Signals.Durations.Record(took.TotalSeconds, new("graphql.operation.type", kind), new("graphql.operation.name", admitted.Document.Trusted ? name : "ad-hoc"), new("outcome", outcome));
            if (took.TotalMilliseconds >= limits.SlowMilliseconds)
            {
                log.LogWarning("Slow: {Kind} {Name} of document {Document} took {Milliseconds:0} ms in {Readings} readings of the record", kind, name, IdOf(admitted.Document), took.TotalMilliseconds, asked.Readings);
            }
        }
    }

    /// <summary>Counts a refusal by its code.</summary>
    public static void Count(ExecutionError error) => Signals.Refusals.Add(1, new KeyValuePair<string, object?>("code", error.Code ?? "UNKNOWN"));

    // Others choose the names of their operations: as long as they like, and as many.
    private static string NameOf(Admitted admitted) => admitted.Operation.Name?.StringValue is { } name ? name[..Math.Min(name.Length, LongestName)] : "";

    private static string IdOf(Document document) => document.Id ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text)));
}
