using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>The host is killed after the commit, before its client has read a byte of the answer. A new host on the same record answers the same question again.</summary>
public sealed class KilledBetweenTests : IDisposable
{
    private const string Ready = "Portal ready at ";
    private const string Body = """{"query":"mutation { draftRequest(input: { force: \"wexshire\", kind: ACTION, subject: \"Said once\", question: \"Q\" }) { request { reference } errors { ... on UserError { code } } } }"}""";
    private readonly string _data = Directory.CreateTempSubdirectory("killed-").FullName;
    private Uri _address = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_killed_hosts_act_is_answered_by_the_next_host_and_not_done_twice()
    {
        string cookie;
        using (var first = await Host())
        {
            cookie = await SignIn();
            using var client = new TcpClient();
            await client.ConnectAsync(_address.Host, _address.Port, Stop);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Portal: 1\r\nOrigin: http://127.0.0.1\r\nCookie: {cookie}\r\n{IdempotencyKey.Header}: attempt-1\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}"), Stop);
            while (Requests() == 0) await Task.Delay(1, Stop);
            first.Kill();
            await first.WaitForExitAsync(Stop);
        }

        using var second = await Host();
        using var http = new HttpClient { BaseAddress = _address };
        using var again = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Body, Encoding.UTF8, "application/json"), Headers = { { SameOrigin.Header, "1" }, { "Origin", _address.GetLeftPart(UriPartial.Authority) }, { "Cookie", cookie }, { IdempotencyKey.Header, "attempt-1" } } };
        using var answer = await http.SendAsync(again, Stop);
        var request = (await answer.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("data").GetProperty("draftRequest").GetProperty("request");

        Assert.Equal("WX-REQUEST-2022-1", request.Text("reference"));
        Assert.Equal(1, Requests());
        second.Kill();
        await second.WaitForExitAsync(Stop);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private long Requests()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_data, "portal.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = new SqliteCommand("SELECT COUNT(*) FROM \"Requests\"", connection);
        return (long)command.ExecuteScalar()!;
    }

    private async Task<string> SignIn()
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = _address };
        http.ComesFromThePortal();
        using var answer = await http.PostAsJsonAsync("/sign-in/demo", new { role = nameof(Role.ScrutinyOfficer) }, Stop);
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    private async Task<Process> Host()
    {
        var host = Process.Start(new ProcessStartInfo("dotnet",
        [
            typeof(PortalHost).Assembly.Location, "--environment=Test", $"--PORTAL_DATA={_data}", "--PORTAL_URLS=http://127.0.0.1:0", "--PORTAL_SAMPLE=wexshire", "--PORTAL_CLOCK=2022-03-29T09:30:00Z",
        ]) { RedirectStandardOutput = true })!;
        string? line;
        do line = await host.StandardOutput.ReadLineAsync(Stop); while (line is not null && !line.StartsWith(Ready, StringComparison.Ordinal));
        _address = new(line![Ready.Length..]);
        return host;
    }
}
