using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Tests.Partners;
using ScrutinyPortal.Tests.People;

namespace ScrutinyPortal.Tests.Walls;

/// <summary>Whatever is sent to an endpoint that takes JSON: what is not what it asks for is told so, and is never a fault.</summary>
public sealed class JsonOnlyTests(PeoplePortal portal) : IClassFixture<PeoplePortal>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_endpoint_says_what_to_send_where_something_else_came()
    {
        using var http = portal.Anybody();
        using var ada = await portal.First();
        ada.Lends(http);
        var seen = 0;
        foreach (var (path, asked) in Endpoints())
        {
            var first = asked.GetConstructors()[0].GetParameters()[0];
            var field = JsonNamingPolicy.CamelCase.ConvertName(first.Name!);
            string[] ofField = first.ParameterType == typeof(JsonElement) ? [] : [$"{{\"{field}\": null}}", $"{{\"{field}\": {{}}}}", $"{{\"{field}\": []}}"]; // what a browser's own word holds is looked at by what knows it
            foreach (var body in (string[])["", "{", "{}", "[]", "null", "7", "\"text\"", "{\"constructor\": \"x\"}", .. ofField])
            {
                using var answer = await http.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"), Stop);
                Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{path} {body}: {answer.StatusCode}");
                Assert.StartsWith($"Send a JSON object with: {field}", (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("detail").GetString(), StringComparison.Ordinal);
            }

            using var text = await http.PostAsync(path, new StringContent("{}", Encoding.UTF8, "text/plain"), Stop);
            Assert.Equal((path, HttpStatusCode.UnsupportedMediaType), (path, text.StatusCode));
            seen++;
        }

        Assert.True(seen > 12, $"{seen} endpoints were tried");
    }

    [Fact]
    public async Task What_may_be_left_out_is_marked()
    {
        using var http = portal.Anybody();
        http.ComesFromThePortal();

        using var answer = await http.PostAsJsonAsync("/identity/link", new { }, Stop);

        Assert.Equal("Send a JSON object with: for, link, password?.", (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_character_that_no_store_can_be_asked_for_is_not_taken()
    {
        using var http = portal.Anybody();
        http.ComesFromThePortal();

        using var answer = await http.PostAsJsonAsync("/identity/sign-in", new { email = "a\0b", password = "x" }, Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("Send a JSON object with: email", (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private IEnumerable<(string Path, Type Asked)> Endpoints() =>
        from endpoint in portal.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let asked = endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType
        where asked is not null
        select ($"/{endpoint.RoutePattern.RawText!.TrimStart('/')}", asked);
}
