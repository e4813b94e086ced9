using static ScrutinyPortal.Tests.People.AtTheDoor;

namespace ScrutinyPortal.Tests.People;

/// <summary>Who guesses without end keeps the owner out of no browser in which they were in before; and that browser is no way around the lock.</summary>
public abstract class KnownBrowserTests(Portal portal) : IAsyncLifetime
{
    protected static readonly string[] NotIn = ["WRONG_NAME_OR_PASSWORD"];

    protected Portal Portal { get; } = portal;
    internal Caller Owner { get; } = portal.Somebody();
    internal Caller Guesser { get; } = portal.Somebody();
    protected string Email { get; } = $"{Guid.NewGuid():N}@example.org";

    public async ValueTask InitializeAsync()
    {
        await Portal.HasAdministrator(Email);
        Assert.Empty(await Owner.SignsIn(Email, Password));
        (await Owner.Post("/sign-out", new { })).Dispose();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Owner.Dispose();
        Guesser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Strangers_who_guess_on_and_on_keep_the_owner_out_of_no_browser_that_is_known()
    {
        for (var rounds = 0; rounds < 3; rounds++)
        {
            await Guesses(Guesser);
            Assert.Equal(NotIn, await Guesser.SignsIn(Email, Password));
            Assert.Empty(await Owner.SignsIn(Email, Password));
            Assert.Equal(NotIn, await Guesser.SignsIn(Email, Password)); // the owner's coming in is no new round for them
            Portal.Clock.Set(Portal.Clock.GetUtcNow().AddMinutes(5));
        }
    }

    private protected async Task Guesses(Caller who, string? email = null)
    {
        for (var tries = 0; tries < 5; tries++) Assert.Equal(NotIn, await who.SignsIn(email ?? Email, "not the right one"));
    }
}

public sealed class KnownBrowsersOnSqlite(PeoplePortal portal) : KnownBrowserTests(portal), IClassFixture<PeoplePortal>
{
    [Fact]
    public async Task A_known_browser_has_five_tries_too_and_its_wrong_ones_are_nobody_elses()
    {
        await Guesses(Owner);

        Assert.Equal(NotIn, await Owner.SignsIn(Email, Password));
        Assert.Empty(await Guesser.SignsIn(Email, Password));
        Portal.Clock.Set(Portal.Clock.GetUtcNow().AddMinutes(5));
        Assert.Empty(await Owner.SignsIn(Email, Password));
    }

    [Fact]
    public async Task A_browser_is_known_for_the_account_that_was_in_and_for_no_other()
    {
        var other = $"{Guid.NewGuid():N}@example.org";
        await Portal.HasAdministrator(other);
        await Guesses(Guesser, other);

        Assert.Equal(NotIn, await Owner.SignsIn(other, Password));
    }

    [Fact]
    public async Task A_browser_that_was_not_used_for_half_a_year_is_a_strangers()
    {
        Portal.Clock.Set(Portal.Clock.GetUtcNow().AddDays(180));
        await Guesses(Guesser);

        Assert.Equal(NotIn, await Owner.SignsIn(Email, Password));
    }

    [Fact]
    public async Task What_marks_a_browser_is_sealed_and_closed_to_scripts()
    {
        using var answer = await Owner.Post("/identity/sign-in", new { email = Email, password = Password });
        var mark = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-known=", StringComparison.Ordinal)).ToLowerInvariant();

        Assert.All(["; secure", "; httponly", "; samesite=strict", "; path=/"], attribute => Assert.Contains(attribute, mark, StringComparison.Ordinal));
        Assert.DoesNotContain("domain=", mark, StringComparison.Ordinal);
        Guesser.Has("__Host-known", "CfDJ8made-up");
        await Guesses(Guesser);
        Assert.Equal(NotIn, await Guesser.SignsIn(Email, Password));
    }
}

public sealed class KnownBrowsersOnPostgres(PostgresPeople portal) : KnownBrowserTests(portal.Here()), IClassFixture<PostgresPeople>;
