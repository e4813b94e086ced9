using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Tests.Changes;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>A portal with room for three streams, two for each.</summary>
public sealed class NarrowPortal : Portal
{
    protected override Task<string[]> Settings() => Task.FromResult<string[]>(["--PORTAL_API_MAX_STREAMS=3", "--PORTAL_API_MAX_STREAMS_EACH=2"]);
}

public sealed class StreamLimitsTests(NarrowPortal portal) : IClassFixture<NarrowPortal>
{
    [Fact]
    public async Task Streams_are_limited_for_each_and_in_all_and_a_place_that_is_left_is_free_again()
    {
        var (one, other) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ScrutinyOfficer));
        var report = await one.RecordsAReport();
        using var first = await Follows(one, report);
        using var second = await Follows(one, report);

        using var thirdOfOne = await Follows(one, report);
        using var third = await Follows(other, report);
        using var fourth = await Follows(other, report);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable],
            [.. new[] { first, second, thirdOfOne, third, fourth }.Select(stream => stream.Answer.StatusCode)]);
        var refusal = (await fourth.Answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal(("TOO_MANY_STREAMS", 3), (refusal.GetProperty("extensions").Text("code"), refusal.GetProperty("extensions").GetProperty("limit").GetInt32()));
        Assert.NotNull(fourth.Answer.Headers.RetryAfter);

        first.Dispose();
        await Listening.Until(() => portal.Services.GetRequiredService<OpenStreams>().All < 3);
        using var again = await Follows(other, report);
        Assert.Equal(HttpStatusCode.OK, again.Answer.StatusCode);
    }

    private static Task<Followed> Follows(Person person, string report) =>
        person.Follows("subscription ($id: ID!) { reportChanged(id: $id) { id } }", new { id = report });
}
