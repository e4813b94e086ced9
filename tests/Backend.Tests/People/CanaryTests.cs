using System.Text;
using static ScrutinyPortal.Tests.People.AtTheDoor;

namespace ScrutinyPortal.Tests.People;

/// <summary>What the log holds after people came in, were refused and made mistakes: nothing by which anybody could come in, and no line that they wrote.</summary>
public sealed class CanaryTests
{
    private const string Canary = "canary-7f3a", Forged = "FTL] forged";

    [Fact]
    public async Task No_log_holds_a_password_a_link_a_cookie_or_the_text_of_a_body_and_nobody_forges_a_line()
    {
        var log = new StringWriter();
        var console = Console.Out;
        Console.SetOut(TextWriter.Synchronized(log));
        List<string> secrets = [Canary, Password];
        try
        {
            await using var portal = new Talkative();
            await portal.InitializeAsync();
            using var ada = await portal.First();
            secrets.Add(ada.Given!.Split(';')[0].Split('=', 2)[1]);
            await ada.SignsIn(Administrator, Canary);
            await ada.SignsIn(Canary, Canary);
            await ada.SignsIn(Administrator, Password);
            Assert.Equal(["INVALID_INPUT"], (await ada.Does("invitePerson", $"name: \"B\\n[10:00:00 {Forged}\", email: \"b@example.org\", role: ADMINISTRATOR", "person { id }")).Refusals);
            (await ada.Does("invitePerson", $"name: \"{Canary}\", email: \"b@example.org\", role: ADMINISTRATOR", "person { id }")).Thing("person");
            var mail = (await ada.Data("{ mail(first: 1) { nodes { id } } }")).GetProperty("mail").GetProperty("nodes")[0].GetProperty("id").GetString();
            var link = (await ada.Said("mail-link", new { mail })).Said.GetProperty("link").GetString()!.Split('#')[1];
            secrets.Add(link);
            await ada.Asks("link", new { @for = "INVITATION", link = $"{link}{Canary}" });
            await ada.Asks("new-password", new { @for = "INVITATION", link, password = $"{Canary} and two more" });
            await ada.Asks("forgotten", new { email = $"{Canary}@example.org" });
            (await ada.Post("/identity/sign-in", $"{{ {Canary} ")).Dispose();
            (await ada.Post($"/identity/{Canary}%0a[10:00:00 {Forged}", new { })).Dispose();
            (await ada.Post($"/graphql?query={Canary}%0a[10:00:00 {Forged}", Canary)).Dispose();
        }
        finally
        {
            Console.SetOut(console);
        }

        var written = log.ToString();
        Assert.Contains("Slow: mutation", written, StringComparison.Ordinal); // it is the log that is looked at
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, written, StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)), written, StringComparison.Ordinal));
        Assert.DoesNotContain(written.Split('\n'), line => line.StartsWith($"[10:00:00 {Forged}", StringComparison.Ordinal));
    }

    /// <summary>It tells of every operation.</summary>
    private sealed class Talkative : PeoplePortal
    {
        protected override async Task<string[]> Settings() => [.. await base.Settings(), "--PORTAL_API_SLOW_MILLISECONDS=1"];
    }
}
