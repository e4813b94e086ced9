using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.Changes;
using ScrutinyPortal.Tests.Changes;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class StreamsAcrossHostsTests(TwoHosts hosts) : IClassFixture<TwoHosts>
{
    private const string OfReport = "subscription ($id: ID!) { reportChanged(id: $id) { recommendations { nodes { number } } } }";

    [Fact]
    public async Task What_is_done_on_one_host_is_told_to_who_follows_on_the_other()
    {
        var (officer, visitor) = (await hosts.One.As(Role.ScrutinyOfficer), await hosts.Other.As(Role.Visitor));
        var report = await Published(officer);
        await hosts.Other.Services.GetRequiredService<ChangeFeed>().Hears();
        using var stream = await visitor.Follows(OfReport, new { id = report });
        await stream.Next();

        await officer.RecordsARecommendation(report, "1");

        Assert.Equal("1", (await stream.NextData()).GetProperty("reportChanged").GetProperty("recommendations").GetProperty("nodes")[0].Text("number"));
    }

    [Fact]
    public async Task What_was_done_while_a_host_heard_nothing_is_told_when_it_listens_again_and_a_session_must_come_anew()
    {
        var (officer, visitor, colleague) = (await hosts.One.As(Role.ScrutinyOfficer), await hosts.Other.As(Role.Visitor), await hosts.Other.As(Role.ScrutinyOfficer));
        var report = await Published(officer);
        await hosts.Other.Services.GetRequiredService<ChangeFeed>().Hears();
        using var stream = await visitor.Follows(OfReport, new { id = report });
        using var ofSession = await colleague.Follows(OfReport, new { id = report });
        await stream.Next();
        await ofSession.Next();

        await hosts.CutListeners();
        await officer.RecordsARecommendation(report, "1");

        Assert.Equal("1", (await stream.NextData()).GetProperty("reportChanged").GetProperty("recommendations").GetProperty("nodes")[0].Text("number"));
        while (await ofSession.Next() is { } told) Assert.Equal("next", told.Name); // it breaks off, and is not completed
    }

    private static async Task<string> Published(Person officer)
    {
        var report = await officer.RecordsAReport();
        Assert.Empty((await officer.Does("publish", $"id: \"{report}\"", "published { __typename }")).Refusals);
        return report;
    }
}
