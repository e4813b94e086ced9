using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ScrutinyPortal.Tests.Webhooks;

/// <summary>What a receiver was sent.</summary>
internal sealed record Received(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Id => Headers["webhook-id"];

    public JsonElement Said => JsonDocument.Parse(Body).RootElement;

    public string Type => Said.GetProperty("type").GetString()!;

    public JsonElement Data => Said.GetProperty("data");
}

/// <summary>A partner's server on this machine, which keeps what it is sent and answers as it is told.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Received> _taken = [];

    private Receiver(WebApplication app) => _app = app;

    /// <summary>How it answers.</summary>
    public Func<HttpContext, Task> Answers { get; set; } = http => Status(http, StatusCodes.Status204NoContent);

    public Uri Address => new(_app.Urls.First());

    /// <summary>All that it was sent, in order.</summary>
    public IReadOnlyList<Received> Taken => [.. _taken];

    public void Answer(int status) => Answers = http => Status(http, status);

    public static async Task<Receiver> Start()
    {
        var app = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]).Build();
        var receiver = new Receiver(app);
        app.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            receiver._taken.Enqueue(new(http.Request.Path, http.Request.Headers.ToDictionary(h => h.Key.ToLowerInvariant(), h => h.Value.ToString()), body.ToArray()));
            await receiver.Answers(http);
        });
        await app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
