using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OtpNet;
using ScrutinyPortal.Tests.Partners;
using static ScrutinyPortal.Tests.Partners.Consenting;
using static ScrutinyPortal.Tests.People.AtTheDoor;

namespace ScrutinyPortal.Tests.People;

/// <summary>What the log holds after people came in, were refused and made mistakes: nothing by which anybody could come in, and no line that they wrote.</summary>
[Collection("The console, which one listens to at a time")]
public sealed class CanaryTests
{
    private const string Canary = "canary-7f3a", Forged = "FTL] forged";

    [Fact]
    public async Task No_log_holds_a_password_a_link_a_cookie_or_the_text_of_a_body_and_nobody_forges_a_line() => await Keeps(async (portal, secrets) =>
    {
        secrets.AddRange([Canary, Password]);
        using var ada = await portal.First();
        secrets.Add(ada.Given!.Split(';')[0].Split('=', 2)[1]);
        await ada.SignsIn(Administrator, Canary);
        await ada.SignsIn(Canary, Canary);
        await ada.SignsIn(Administrator, Password);
        Assert.Equal(["INVALID_INPUT"], (await ada.Does("invitePerson", $"name: \"B\\n[10:00:00 {Forged}\", email: \"b@example.org\", role: ADMINISTRATOR", "person { id }")).Refusals);
        (await ada.Does("invitePerson", $"name: \"{Canary}\", email: \"b@example.org\", role: ADMINISTRATOR", "person { id }")).Thing("person");
        var link = (await ada.Said("mail-link", new { mail = await ada.LastMail() })).Said.GetProperty("link").GetString()!.Split('#')[1];
        secrets.Add(link);
        await ada.Asks("link", new { @for = "INVITATION", link = $"{link}{Canary}" });
        await ada.Asks("new-password", new { @for = "INVITATION", link, password = $"{Canary} and two more" });
        await ada.Asks("forgotten", new { email = $"{Canary}@example.org" });
        (await ada.Post("/identity/sign-in", $"{{ {Canary} ")).Dispose();
        (await ada.Post("/identity/sign-in", new { email = new { Canary }, password = Canary })).Dispose();
        (await ada.Post($"/identity/{Canary}%0a[10:00:00 {Forged}", new { })).Dispose();
        (await ada.Post($"/graphql?query={Canary}%0a[10:00:00 {Forged}", Canary)).Dispose();
    });

    [Fact]
    public async Task No_log_holds_what_a_program_or_the_app_of_a_person_shows_who_it_is_by() => await Keeps(async (portal, secrets) =>
    {
        using var ada = await portal.First();
        using var officer = await portal.Comes(ada, "bryn@example.org", "SCRUTINY_OFFICER");
        using var browser = portal.Anybody();
        officer.Lends(browser);
        var partner = (await ada.Does("registerPartner", $"name: \"P\", contact: \"c@p.example\", clearance: PANEL, body: \"wexshire-pcc\", redirectAddresses: [\"{Back}\"]", Programs.Known)).Partner();
        var code = (await browser.Allows(partner.Request("panel:wexshire-pcc offline_access")))["code"];
        var first = (await portal.Exchanges(partner, code)).Answer.Held();
        var second = (await portal.Refreshes(partner, first.Refresh!)).Answer.Held();
        var assertion = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = partner.ClientId, Audience = Canary, SigningCredentials = new(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)), SecurityAlgorithms.HmacSha256) });
        secrets.AddRange([Canary, partner.Secret!, code, Verifier, first.Access, first.Refresh!, second.Access, second.Refresh!, assertion]);
        foreach (var refused in new[] { await portal.Exchanges(partner, code), await portal.Refreshes(partner, first.Refresh!), await portal.Asks("token", partner with { Secret = Canary }, ("grant_type", Canary)), await Asserts(portal, assertion) }) Assert.NotEqual(HttpStatusCode.OK, refused.Status);
        foreach (var endpoint in (string[])["introspect", "revoke"]) await portal.Asks(endpoint, partner, ("token", second.Access), ("token_type_hint", Canary));
        foreach (var token in (string[])[first.Access, second.Refresh!, code, assertion, $"{Canary}%0a[10:00:00 {Forged}"])
        {
            (await portal.Reads(token)).Dispose();
            (await portal.Reads(first.Access, address: $"/graphql?access_token={token}")).Dispose();
        }

        var key = (await ada.Said("own/authenticator", new { password = Password })).Said.GetProperty("key").GetString()!;
        var shown = new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(portal.Clock.GetUtcNow().UtcDateTime);
        var recovery = (await ada.Said("own/authenticator/on", new { code = shown })).Said.GetProperty("codes").EnumerateArray().Select(c => c.GetString()!).ToList();
        secrets.AddRange([key, shown, .. recovery]);
        using var again = portal.Somebody();
        await again.Asks("sign-in", new { email = Administrator, password = Password, code = shown });
        Assert.Empty(await again.Asks("sign-in", new { email = Administrator, password = Password, code = recovery[0] }));
        await again.Asks("sign-in", new { email = Administrator, password = Password, code = recovery[0] });
    });

    [Fact]
    public async Task What_a_mail_server_says_stands_in_no_log_and_forges_no_line()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var rude = Task.Run(async () =>
        {
            while (true)
            {
                using var client = await server.AcceptTcpClientAsync();
                await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"554-{Canary}\r\n554 no\n[10:00:00 {Forged}\r[10:00:00 {Forged}\r\n"));
            }
        });
        await Keeps(async (portal, secrets) =>
        {
            secrets.Add(Canary);
            using var ada = await portal.First();
            (await ada.Does("invitePerson", "name: \"B\", email: \"b@example.org\", role: ADMINISTRATOR", "person { id }")).Thing("person");
            var fault = "";
            for (var tries = 0; fault.Length == 0 && tries < 100; tries++)
            {
                await Task.Delay(200);
                fault = (await ada.Data("{ mail(first: 1) { nodes { fault } } }")).GetProperty("mail").GetProperty("nodes")[0].GetProperty("fault").GetString() ?? "";
            }

            Assert.Matches("^[A-Za-z0-9]+$", fault);
        }, $"--PORTAL_SMTP=smtp://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}", "--PORTAL_MAIL_FROM=portal@example.org");
        server.Stop();
        await rude.ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static Task<(HttpStatusCode Status, System.Text.Json.JsonElement Answer)> Asserts(Portal portal, string assertion) =>
        portal.Posts("token", null, ("grant_type", "client_credentials"), ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"), ("client_assertion", assertion));

    private static async Task Keeps(Func<Portal, List<string>, Task> does, params string[] settings)
    {
        var log = new StringWriter();
        var console = Console.Out;
        Console.SetOut(TextWriter.Synchronized(log));
        List<string> secrets = [];
        try
        {
            await using var portal = new Talkative(settings);
            await portal.InitializeAsync();
            await does(portal, secrets);
        }
        finally
        {
            Console.SetOut(console);
        }

        var written = log.ToString();
        Assert.Contains("Slow: mutation", written, StringComparison.Ordinal); // it is the log that is looked at
        Assert.All(secrets, secret => Assert.DoesNotMatch($@"(?<!\w){Regex.Escape(secret)}(?!\w)", written)); // a code of six figures may stand in a longer number
        Assert.All(secrets, secret => Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)), written, StringComparison.Ordinal));
        Assert.DoesNotContain(written.Split('\n', '\r'), line => line.StartsWith($"[10:00:00 {Forged}", StringComparison.Ordinal));
    }

    /// <summary>It tells of every operation.</summary>
    private sealed class Talkative(string[] settings) : PeoplePortal
    {
        protected override async Task<string[]> Settings() => [.. await base.Settings(), "--PORTAL_API_SLOW_MILLISECONDS=1", .. settings];
    }
}
