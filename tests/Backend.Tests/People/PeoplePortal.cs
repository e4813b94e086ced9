using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ScrutinyPortal.Access;
using ScrutinyPortal.People;

namespace ScrutinyPortal.Tests.People;

/// <summary>The portal as it is in use: nobody signs in but with an account.</summary>
public class PeoplePortal : Portal
{
    internal CountingHasher Hasher { get; } = new();

    protected override Task<string[]> Settings() => Task.FromResult<string[]>(["--PORTAL_DEMONSTRATION=false"]);

    protected override void More(IServiceCollection services) => services.AddSingleton<IPasswordHasher<Account>>(Hasher);
}

public sealed class PostgresPeople : PostgresPortal
{
    protected override async Task<string[]> Settings() => [.. await base.Settings(), "--PORTAL_DEMONSTRATION=false"];
}

internal static class AtTheDoor
{
    public const string Administrator = "ada@example.org", Password = "turnip lantern forty";

    /// <summary>Somebody at a browser, not signed in.</summary>
    public static Caller Somebody(this Portal portal) => new(portal.Address);

    /// <summary>The first administrator, who is signed in: the portal is set up where it was not.</summary>
    public static async Task<Caller> First(this Portal portal)
    {
        var somebody = portal.Somebody();
        var refused = portal.Services.GetRequiredService<SetUpCode>() is { Awaited: true } code
            ? await somebody.Asks("set-up", new { code = code.Make(), name = "Ada", email = Administrator, password = Password })
            : await somebody.SignsIn(Administrator, Password);
        Assert.Empty(refused);
        return somebody;
    }

    /// <summary>A further administrator, who was never in, with the password of all these tests.</summary>
    public static async Task HasAdministrator(this Portal portal, string email)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var person = new ScrutinyPortal.People.Person("Ada", email, portal.Clock.GetUtcNow());
        person.Give(Role.Administrator, null, portal.Clock.GetUtcNow());
        db.AddRange(person, scope.ServiceProvider.GetRequiredService<SigningIn>().AccountOf(person, Password));
        await db.SaveInTurn(TestContext.Current.CancellationToken);
    }

    /// <summary>Somebody whom the administrator invites in a role at the body of Wexshire, and who comes in by the link.</summary>
    public static async Task<Caller> Comes(this Portal portal, Caller ada, string email, string role, string name = "Bryn")
    {
        (await ada.Does("invitePerson", $"name: \"{name}\", email: \"{email}\", role: {role}, body: \"wexshire-pcc\"", "person { id }")).Thing("person");
        var link = (await ada.Said("mail-link", new { mail = await ada.LastMail() })).Said.GetProperty("link").GetString()!;
        var person = portal.Somebody();
        Assert.Empty(await person.Asks("new-password", new { @for = "INVITATION", link = link.Split('#')[1], password = Password }));
        Assert.Empty(await person.SignsIn(email, Password));
        return person;
    }

    public static async Task<string> LastMail(this Caller ada) =>
        (await ada.Data("{ mail(first: 1) { nodes { id } } }")).GetProperty("mail").GetProperty("nodes")[0].GetProperty("id").GetString()!;

    public static async Task<string> IdOf(this Caller ada, string email) =>
        (await ada.Data("query($name: String) { people(name: $name) { nodes { id } } }", new { name = email })).GetProperty("people").GetProperty("nodes")[0].GetProperty("id").GetString()!;
}

/// <summary>Counts how often a password is compared with a hash, with the work of the portal's own.</summary>
internal sealed class CountingHasher() : PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = PeopleSetup.Iterations }))
{
    private int _compared;

    public int Compared => _compared;

    public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _compared);
        return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
