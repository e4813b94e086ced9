using System.Security.Cryptography;
using GraphQL;
using Microsoft.Net.Http.Headers;

namespace ScrutinyPortal.GraphQL;

/// <summary>An answer as a stream of events, by the protocol GraphQL over Server-Sent Events: `next` with a result, `complete` when no more will come.</summary>
internal sealed class EventStream(HttpResponse response, CancellationToken stop)
{
    public const string Media = "text/event-stream";
    private static readonly byte[] NextEvent = [.. "event: next\ndata: "u8];
    private static readonly byte[] EndOfEvent = [.. "\n\n"u8];
    private static readonly byte[] CompleteEvent = [.. "event: complete\ndata:\n\n"u8];
    private static readonly byte[] Comment = [.. ":\n\n"u8];
    private byte[]? _last;

    /// <summary>Whether nothing has been told yet.</summary>
    public bool IsNew => _last is null;

    public static bool Accepts(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges)
        && ranges.Any(range => range.Quality is not 0 && (range.MatchesAllTypes || range.MediaType.Equals("text/*", StringComparison.OrdinalIgnoreCase) || range.MediaType.Equals(Media, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A result, unless it is the last one again: what changed was nothing that the viewer sees, and that it did is not told either.</summary>
    public async Task Next(ExecutionResult result)
    {
        using var answer = new MemoryStream();
        await Reply.Write(answer, result, stop);
        var bytes = answer.GetBuffer().AsMemory(0, (int)answer.Length);
        var hash = SHA256.HashData(bytes.Span);
        if (_last is not null && hash.AsSpan().SequenceEqual(_last)) return;
        _last = hash;
        await Write([NextEvent, bytes, EndOfEvent]);
    }

    public Task Complete() => Write([CompleteEvent]);

    /// <summary>A comment, so that nobody in between takes the stream for dead, and so that a client that has left is noticed.</summary>
    public Task SignOfLife() => Write([Comment]);

    private async Task Write(ReadOnlyMemory<byte>[] texts)
    {
        if (!response.HasStarted)
        {
            response.ContentType = Media;
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Accel-Buffering"] = "no"; // a proxy in between passes each event on at once
        }

        foreach (var text in texts) await response.Body.WriteAsync(text, stop);
        await response.Body.FlushAsync(stop);
    }
}
