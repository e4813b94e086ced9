using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class TimedOutTests(SlowPortal portal) : IClassFixture<SlowPortal>
{
    [Theory]
    [InlineData("application/graphql-response+json", HttpStatusCode.ServiceUnavailable)]
    [InlineData("application/json", HttpStatusCode.OK)]
    public async Task What_takes_too_long_is_ended_in_the_database_and_the_answer_says_so(string media, HttpStatusCode status)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ reports { nodes { title } } }" }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(media));
        var started = Stopwatch.GetTimestamp();

        using var answer = await http.SendAsync(request);

        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal((status, "TIMED_OUT"), (answer.StatusCode, error.GetProperty("extensions").Text("code")));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15));
    }
}

/// <summary>A portal whose every list is counted towards infinity by the database itself, and that gives an operation one second.</summary>
public sealed class SlowPortal : Portal
{
    protected override IEnumerable<IInterceptor> Interceptors => [new Endless()];

    protected override Task<string[]> Settings() => Task.FromResult<string[]>(["--PORTAL_API_MAX_SECONDS=1"]);

    private sealed class Endless : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (!command.CommandText.Contains("LIMIT", StringComparison.Ordinal) || !command.CommandText.Contains("Title", StringComparison.Ordinal)) return result;
            await using var endless = command.Connection!.CreateCommand();
            endless.CommandText = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
            await endless.ExecuteScalarAsync(cancellationToken);
            return result;
        }
    }
}
