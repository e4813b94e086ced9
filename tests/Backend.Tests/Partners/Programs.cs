using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Partners;

/// <summary>A partner as its own developer knows it: the name and the secret that were given out once.</summary>
internal sealed record Registered(string Id, string ClientId, string? Secret, int Version);

/// <summary>What an organisation's program does, by plain HTTP.</summary>
internal static class Programs
{
    /// <summary>The administrator of a force's body registers a program.</summary>
    public static async Task<Registered> Registers(this Portal portal, Audience clearance, string more = "", string force = "wexshire") =>
        (await (await portal.As(Role.Administrator, force)).Does("registerPartner", $"name: \"Wexshire safeguarding partnership\", contact: \"api@partnership.example\", clearance: {clearance.ToString().ToUpperInvariant()}, body: \"{await portal.BodyOf(force)}\"{more}", Known)).Partner();

    public const string Known = "partner { id clientId newSecret version }";

    public static Registered Partner(this Outcome outcome)
    {
        var partner = outcome.Thing("partner");
        return new(partner.Id(), partner.Text("clientId"), partner.GetProperty("newSecret").GetString(), partner.Version());
    }

    /// <summary>The token that it asks for.</summary>
    public static async Task<string> Token(this Portal portal, Registered partner, string? scope = null)
    {
        var (status, answer) = await portal.Asks("token", partner, [("grant_type", "client_credentials"), .. Scope(scope)]);
        Assert.True(status is HttpStatusCode.OK, $"{answer}");
        return answer.Text("access_token");
    }

    /// <summary>What the token server answers to a program that gives its name and secret in the header.</summary>
    public static Task<(HttpStatusCode Status, JsonElement Answer)> Asks(this Portal portal, string endpoint, Registered partner, params (string Name, string Value)[] form) =>
        portal.Posts(endpoint, new AuthenticationHeaderValue("Basic", Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"{partner.ClientId}:{partner.Secret}"))), form);

    public static async Task<(HttpStatusCode Status, JsonElement Answer)> Posts(this Portal portal, string endpoint, AuthenticationHeaderValue? who, params (string Name, string Value)[] form)
    {
        using var http = portal.Anybody();
        http.DefaultRequestHeaders.Authorization = who;
        using var body = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await http.PostAsync($"/connect/{endpoint}", body);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    /// <summary>What the API answers to a token.</summary>
    public static async Task<HttpResponseMessage> Reads(this Portal portal, string token, string query = "{ viewer { role signedIn } }", string address = "/graphql")
    {
        using var http = portal.Anybody();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return await http.PostAsJsonAsync(address, new { query });
    }

    public static async Task<string> BodyOf(this Portal portal, string force) =>
        (await (await portal.As(Role.Visitor)).Data($"{{ force(slug: \"{force}\") {{ body {{ slug }} }} }}")).GetProperty("force").GetProperty("body").Text("slug");

    public static HttpClient Anybody(this Portal portal) => new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = portal.Address };

    public static (string, string)[] Scope(string? scope) => scope is null ? [] : [("scope", scope)];

    /// <summary>A program with its token, as somebody who asks.</summary>
    public static async Task<Person> Program(this Portal portal, Audience clearance, string force = "wexshire")
    {
        var partner = await portal.Registers(clearance, force: force);
        var body = await portal.BodyOf(force);
        var http = portal.Anybody();
        http.DefaultRequestHeaders.Authorization = new("Bearer", await portal.Token(partner, $"{ScrutinyPortal.Access.Scope.Of(clearance, body)}"));
        return new(http);
    }
}
