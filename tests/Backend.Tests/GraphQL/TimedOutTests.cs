using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class TimedOutOnSqlite(SlowPortal portal) : TimedOutTests(portal), IClassFixture<SlowPortal>;

public sealed class TimedOutOnPostgres(SlowPostgresPortal portal) : TimedOutTests(portal.Here()), IClassFixture<SlowPostgresPortal>
{
    [Fact]
    public async Task What_was_ended_is_not_at_work_in_the_database_any_more()
    {
        await TimesOut("application/json");

        await using var connection = new NpgsqlConnection(portal.Database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep(%' AND pid <> pg_backend_pid()", connection);
        Assert.Equal(0L, await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }
}

public abstract class TimedOutTests(Portal portal)
{
    [Theory]
    [InlineData("application/graphql-response+json", HttpStatusCode.ServiceUnavailable)]
    [InlineData("application/json", HttpStatusCode.OK)]
    public async Task What_takes_too_long_is_ended_in_the_database_and_the_answer_says_so(string media, HttpStatusCode status)
    {
        var started = Stopwatch.GetTimestamp();

        var (told, code) = await TimesOut(media);

        Assert.Equal((status, "TIMED_OUT"), (told, code));
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15));
    }

    protected async Task<(HttpStatusCode Status, string Code)> TimesOut(string media)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ reports { nodes { title } } }" }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(media));
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions").Text("code"));
    }
}

/// <summary>A portal whose every list is counted towards infinity by the database itself, and that gives an operation one second.</summary>
public sealed class SlowPortal : Portal
{
    public const string OneSecond = "--PORTAL_API_MAX_SECONDS=1";

    protected override IEnumerable<IInterceptor> Interceptors => [new Endless("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")];

    protected override Task<string[]> Settings() => Task.FromResult<string[]>([OneSecond]);

    public sealed class Endless(string sql) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (!command.CommandText.Contains("LIMIT", StringComparison.Ordinal) || !command.CommandText.Contains("Title", StringComparison.Ordinal)) return result;
            await using var endless = command.Connection!.CreateCommand();
            endless.CommandText = sql;
            await endless.ExecuteScalarAsync(cancellationToken);
            return result;
        }
    }
}

/// <summary>The same on PostgreSQL, which sleeps for longer than anybody waits.</summary>
public sealed class SlowPostgresPortal : PostgresPortal
{
    protected override IEnumerable<IInterceptor> Interceptors => [new SlowPortal.Endless("SELECT pg_sleep(120)")];

    protected override async Task<string[]> Settings() => [.. await base.Settings(), SlowPortal.OneSecond];
}
