using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Tests.GraphQL;

namespace ScrutinyPortal.Tests.People;

/// <summary>Somebody's browser: it keeps the cookies that it is given, and sends what the portal's own pages send.</summary>
internal sealed class Caller : IDisposable
{
    private readonly HttpClient _http;
    private readonly Dictionary<string, string> _cookies = [];

    public Caller(Uri address)
    {
        _http = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };
        _http.ComesFromThePortal();
    }

    /// <summary>The last Set-Cookie of the session, whole.</summary>
    public string? Given { get; private set; }

    public Task<IReadOnlyList<string>> SignsIn(string email, string password) => Asks("sign-in", new { email, password });

    /// <summary>Asks at the door; answers with the codes of what was refused.</summary>
    public async Task<IReadOnlyList<string>> Asks(string what, object asked) => (await Said(what, asked)).Codes;

    /// <summary>As the other, with what else was said.</summary>
    public async Task<(IReadOnlyList<string> Codes, JsonElement Said)> Said(string what, object asked)
    {
        using var answer = await Post($"{SameOrigin.Identity}/{what}", asked);
        Assert.True(answer.IsSuccessStatusCode, $"{what}: {answer.StatusCode}");
        if (answer.StatusCode is HttpStatusCode.NoContent) return ([], default);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (said.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(e => e.GetProperty("code").GetString()!)] : [], said);
    }

    /// <summary>As what the portal knows the caller.</summary>
    public async Task<string> Role() => (await Data("{ viewer { role } }")).GetProperty("viewer").GetProperty("role").GetString()!;

    public async Task<JsonElement> Data(string query, object? variables = null)
    {
        using var answer = await Post("/graphql", new { query, variables });
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(said.TryGetProperty("errors", out var errors), errors.ToString());
        return said.GetProperty("data");
    }

    /// <summary>Does one act; answers with what it gave back and the codes of what was refused.</summary>
    public async Task<Outcome> Does(string verb, string input, string selection)
    {
        using var answer = await Post("/graphql", new { query = $"mutation {{ {verb}(input: {{ {input} }}) {{ {selection} errors {{ ... on UserError {{ code message field }} }} }} }}" });
        return new(verb, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    public async Task<HttpResponseMessage> Post(string path, object asked, bool fromThePortal = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(asked) };
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        if (!fromThePortal) request.Headers.Add("Sec-Fetch-Site", "cross-site");
        var answer = await _http.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var given) ? given : []) Keep(cookie);
        return answer;
    }

    /// <summary>Opens a stream with the session.</summary>
    public async Task<Followed> Follows(string subscription)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql/stream") { Content = JsonContent.Create(new { query = subscription }) };
        request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        request.Headers.Add("Accept", "text/event-stream");
        return new(await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));
    }

    /// <summary>Lets a plain client come with this browser's session, from the portal's own pages.</summary>
    public void Lends(HttpClient plain)
    {
        plain.DefaultRequestHeaders.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        plain.ComesFromThePortal();
    }

    /// <summary>Gives the browser a cookie that nobody set.</summary>
    public void Has(string cookie, string value) => _cookies[cookie] = value;

    /// <summary>Another browser with the same cookies: a thief, or another tab.</summary>
    public Caller Copy()
    {
        var copy = new Caller(_http.BaseAddress!);
        foreach (var (name, value) in _cookies) copy._cookies[name] = value;
        return copy;
    }

    public void Dispose() => _http.Dispose();

    private void Keep(string cookie)
    {
        var (name, value) = cookie.Split(';')[0].Split('=', 2) switch { var parts => (parts[0], parts[1]) };
        if (name == Session.CookieName) Given = cookie;
        if (value.Length > 0) _cookies[name] = value;
        else _cookies.Remove(name);
    }
}
