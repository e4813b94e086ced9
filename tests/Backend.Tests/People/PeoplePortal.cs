using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
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
