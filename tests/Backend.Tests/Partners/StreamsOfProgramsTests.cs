using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Changes;
using ScrutinyPortal.Model;
using ScrutinyPortal.Tests.GraphQL;

namespace ScrutinyPortal.Tests.Partners;

/// <summary>What a program follows ends with its token, however that ends.</summary>
public sealed class StreamsOfProgramsTests(LivelyPortal portal) : IClassFixture<LivelyPortal>
{
    private const string OfReport = "subscription ($id: ID!) { reportChanged(id: $id) { title recommendations { nodes { number } } } }";

    [Fact]
    public async Task It_ends_when_the_program_is_suspended()
    {
        var (partner, token) = await Program();
        using var stream = await Opens(token);

        var suspended = await (await portal.As(Role.Administrator)).Does("suspendPartner", $"partnerId: \"{partner.Id}\", reason: \"It asked for everything at once.\", version: {partner.Version}", "partner { status }");

        Assert.Empty(suspended.Refusals);
        await stream.IsCompleted();
    }

    [Fact]
    public async Task It_ends_when_the_program_revokes_its_token_and_another_of_its_tokens_goes_on()
    {
        var (partner, token) = await Program();
        var another = await portal.Token(partner, await Office());
        using var stream = await Opens(token);
        using var other = await Opens(another);

        await portal.Asks("revoke", partner, ("token", token));

        await stream.IsCompleted();
        await Assert.ThrowsAsync<TimeoutException>(() => other.Next().WaitAsync(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_ends_when_a_token_is_revoked_by_which_it_reads_for_a_person()
    {
        var partner = await portal.RegistersForPeople(Audience.Office);
        var officer = await portal.As(Role.ScrutinyOfficer);
        var held = await portal.LetsRead(officer.Http, partner, await Office());
        using var stream = await Opens(held.Access);

        await portal.Asks("revoke", partner, ("token", held.Access));

        await stream.IsCompleted();
    }

    [Fact]
    public async Task It_ends_when_the_token_has_run_out()
    {
        var (_, token) = await Program();
        using var stream = await Opens(token);

        var now = portal.Clock.GetUtcNow();
        portal.Clock.Set(now.AddMinutes(31));

        await stream.IsCompleted();
        portal.Clock.Set(now);
    }

    [Fact]
    public async Task Other_news_of_the_program_does_not_end_it()
    {
        var (partner, token) = await Program();
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport();
        using var stream = await Opens(token, report);

        await portal.Services.GetRequiredService<ChangeFeed>().Announce(Guid.Parse(partner.ClientId), TestContext.Current.CancellationToken); // as when what it used is written down
        await officer.RecordsARecommendation(report, "1");

        Assert.Equal("1", (await stream.NextData()).GetProperty("reportChanged").GetProperty("recommendations").GetProperty("nodes")[0].Text("number"));
    }

    private async Task<(Registered Partner, string Token)> Program()
    {
        var partner = await portal.Registers(Audience.Office);
        return (partner, await portal.Token(partner, await Office()));
    }

    private async Task<string> Office() => $"{ScrutinyPortal.Access.Scope.Of(Audience.Office, await portal.BodyOf("wexshire"))}";

    private async Task<Followed> Opens(string token, string? report = null)
    {
        report ??= await (await portal.As(Role.ScrutinyOfficer)).RecordsAReport();
        var http = portal.Anybody();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var stream = await new Person(http).Follows(OfReport, new { id = report });
        Assert.Equal("next", (await stream.Next())?.Name);
        return stream;
    }
}
