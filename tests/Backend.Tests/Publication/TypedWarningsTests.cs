using System.Net;
using System.Net.Http.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Tests.Publication;

/// <summary>Warnings while one types: the rules of the review, for those who write, and nothing kept.</summary>
public sealed class TypedWarningsTests(Portal portal) : IClassFixture<Portal>
{
    private const string Typed = "Two children of Little Wexbury were seen on 3 March 2022. A girl aged 9 came. We thank Wexshire Police. PC Bloggs told us.";

    [Theory]
    [InlineData(Role.ScrutinyOfficer)]
    [InlineData(Role.ForceLiaison)]
    [InlineData(Role.PanelOfficer)]
    public async Task Whoever_writes_is_warned_of_what_the_review_would_warn_of(Role role)
    {
        using var answered = await Send(await portal.As(role), Typed);
        var warned = await answered.Content.ReadFromJsonAsync<List<Told>>(TestContext.Current.CancellationToken);

        Assert.Equal(
            Recognition.In(Typed, ["Wexshire Police"]).Select(w => new Told(w.Kind switch { WarningKind.SmallNumber => "SMALL_NUMBER", WarningKind.Age => "AGE", _ => "NAME" }, w.Passage)),
            warned);
        Assert.Equal(["AGE", "NAME", "SMALL_NUMBER"], warned!.Select(w => w.Kind).Distinct().Order());
        Assert.True(answered.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_visitor_and_who_sends_too_much_or_nothing_are_refused()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(await portal.As(Role.Visitor), "T")).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Send(officer, new('x', 20_001))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await officer.Http.PostAsJsonAsync(TypedEndpoint.Path, new { }, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Send(officer, "")).StatusCode);
    }

    [Fact]
    public async Task What_is_typed_is_kept_nowhere()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        await Send(officer, "The session's own reading goes first.");

        var statements = await portal.Statements.Of(() => Send(officer, $"{Typed} Kept nowhere."));

        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.StartsWith("SELECT", statement, StringComparison.Ordinal));
        Assert.DoesNotContain(statements, statement => statement.Contains("Kept nowhere", StringComparison.Ordinal));
    }

    private static Task<HttpResponseMessage> Send(Person person, string text) => person.Http.PostAsJsonAsync(TypedEndpoint.Path, new { text }, TestContext.Current.CancellationToken);

    private sealed record Told(string Kind, string Passage);
}
