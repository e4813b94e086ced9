using System.Net.Http.Json;
using System.Text.Json;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>One event of a stream.</summary>
internal sealed record StreamEvent(string Name, JsonElement? Result)
{
    public JsonElement Data => Result!.Value.GetProperty("data");

    public string? Refusal => Result is { } result && result.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
}

/// <summary>A stream that a person has open.</summary>
internal sealed class Followed(HttpResponseMessage answer) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly StreamReader _lines = new(answer.Content.ReadAsStream());

    public HttpResponseMessage Answer => answer;

    /// <summary>How many signs of life came between events.</summary>
    public int SignsOfLife { get; private set; }

    /// <summary>The next event; null where the stream broke off.</summary>
    public async Task<StreamEvent?> Next()
    {
        using var patience = new CancellationTokenSource(Patience);
        var (name, data) = ("", "");
        while (await Line(patience.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal)) name = line[7..];
            else if (line.StartsWith("data:", StringComparison.Ordinal)) data = line[5..].Trim();
            else if (line == ":") SignsOfLife++;
            else if (line == "" && name != "") return new(name, data == "" ? null : JsonElement.Parse(data));
        }

        return null;
    }

    public async Task<JsonElement> NextData() => (await Next())!.Data;

    /// <summary>Asserts that the stream ends, and how.</summary>
    public async Task IsCompleted()
    {
        Assert.Equal("complete", (await Next())?.Name);
        Assert.Null(await Next());
    }

    public void Dispose() => answer.Dispose();

    private async Task<string?> Line(CancellationToken patience)
    {
        try
        {
            return await _lines.ReadLineAsync(patience);
        }
        catch (HttpIOException)
        {
            return null;
        }
    }
}

internal static class FollowingPeople
{
    /// <summary>Opens a stream as a client of the protocol does.</summary>
    public static async Task<Followed> Follows(this Person person, string query, object? variables = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql/stream") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.Add(new("text/event-stream"));
        return new(await person.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));
    }
}
