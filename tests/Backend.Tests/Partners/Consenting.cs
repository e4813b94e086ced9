using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Microsoft.IdentityModel.Tokens;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Tests.Partners;

/// <summary>What a program got that reads for a person.</summary>
internal sealed record Held(string Access, string? Refresh);

/// <summary>A program's web page and a person's browser, by plain HTTP: the one sends the other here, and gets it back with a code.</summary>
internal static class Consenting
{
    public const string Back = "https://app.partnership.example/back", Other = "https://app.partnership.example/other", State = "a b&c=d", Verifier = "a-verifier-of-more-than-the-forty-three-that-are-needed";

    public static readonly string Challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A program that may send people back to two addresses.</summary>
    public static Task<Registered> RegistersForPeople(this Portal portal, Audience clearance) => portal.Registers(clearance, $", redirectAddresses: [\"{Back}\", \"{Other}\"]");

    /// <summary>What the program puts into the address to which it sends the person; what is given last counts, and null is left out.</summary>
    public static string Request(this Registered partner, string scope, params (string Name, string? Value)[] but)
    {
        Dictionary<string, string?> request = new() { ["client_id"] = partner.ClientId, ["response_type"] = "code", ["redirect_uri"] = Back, ["scope"] = scope, ["state"] = State, ["code_challenge"] = Challenge, ["code_challenge_method"] = "S256" };
        foreach (var (name, value) in but) request[name] = value;
        return "?" + string.Join('&', request.Where(p => p.Value is not null).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value!)}"));
    }

    /// <summary>The person follows the address, and is shown the page or sent back.</summary>
    public static Task<HttpResponseMessage> Follows(this HttpClient browser, string request) => browser.GetAsync(request.StartsWith('/') ? request : $"/connect/authorize{request}", Stop);

    /// <summary>What the page gets for the person's answer: where the browser goes next.</summary>
    public static async Task<string> Answers(this HttpClient browser, string request, bool allows)
    {
        using var answer = await browser.PostAsJsonAsync("/identity/consent", new { query = request, allows }, Stop);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).Text("address");
    }

    /// <summary>The person is asked, allows it, and goes back: what the program's page is then told.</summary>
    public static async Task<Dictionary<string, string>> Allows(this HttpClient browser, string request)
    {
        using var asked = await browser.Follows(request);
        Assert.Equal((HttpStatusCode.Redirect, "/consent"), (asked.StatusCode, asked.Headers.Location!.OriginalString.Split('?')[0]));
        using var back = await browser.Follows(await browser.Answers(asked.Headers.Location.OriginalString.Split('?', 2)[1], allows: true));
        return Told(back);
    }

    /// <summary>With what the person comes back to the program.</summary>
    public static Dictionary<string, string> Told(HttpResponseMessage back)
    {
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.StartsWith(Back + "?", back.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var query = HttpUtility.ParseQueryString(back.Headers.Location.Query);
        return query.AllKeys.ToDictionary(key => key!, key => query[key]!);
    }

    /// <summary>What the token server answers to the program that brings the code.</summary>
    public static Task<(HttpStatusCode Status, JsonElement Answer)> Exchanges(this Portal portal, Registered partner, string code, string? verifier = Verifier, string back = Back) =>
        portal.Asks("token", partner, [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", back), .. verifier is null ? Array.Empty<(string, string)>() : [("code_verifier", verifier)]]);

    public static Task<(HttpStatusCode Status, JsonElement Answer)> Refreshes(this Portal portal, Registered partner, string refresh) =>
        portal.Asks("token", partner, ("grant_type", "refresh_token"), ("refresh_token", refresh));

    /// <summary>All of it, to the end: the tokens of a program that reads for this person.</summary>
    public static async Task<Held> LetsRead(this Portal portal, HttpClient browser, Registered partner, string scope)
    {
        var (status, answer) = await portal.Exchanges(partner, (await browser.Allows(partner.Request(scope)))["code"]);
        Assert.True(status is HttpStatusCode.OK, $"{answer}");
        return answer.Held();
    }

    public static Held Held(this JsonElement answer) => new(answer.Text("access_token"), answer.TryGetProperty("refresh_token", out var refresh) ? refresh.GetString() : null);

    /// <summary>The programs that read for the person.</summary>
    public static async Task<List<JsonElement>> Programs(this HttpClient browser)
    {
        using var answer = await browser.PostAsJsonAsync("/identity/consent/own", new { }, Stop);
        answer.EnsureSuccessStatusCode();
        return [.. (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).EnumerateArray()];
    }
}
