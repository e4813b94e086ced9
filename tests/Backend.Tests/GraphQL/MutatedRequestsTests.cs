using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>Whatever is sent, the host answers soon, says that the sender is at fault and not itself, and keeps no more than it may.</summary>
public sealed class MutatedRequestsTests(TrustingPortal portal) : IClassFixture<TrustingPortal>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private static readonly string[] Bodies =
    [
        """{"query":"query q($n: Int = 5, $s: String) { reports(first: $n) { nodes { ...f } } force(slug: $s) { name @include(if: true) } } fragment f on InspectionReport { title forces { name } }","operationName":"q","variables":{"n":3,"s":"wexshire"},"extensions":{}}""",
        """{"query":"mutation { publish(input: { id: \"abc\" }) { published { __typename } errors { ... on UserError { code field } } } }"}""",
        """{"query":"{ nodes(ids: [\"a\", 7]) { id } deadline(rule: SECTION_55, from: \"2022-03-29\") { explanation } __schema { types { name fields { name } } } }"}""",
        """{"query":"{ recommendations(after: \"WyJhIl0\", first: 2) { edges { cursor } pageInfo { endCursor } totalCount } }","variables":null}""",
        $"{{\"id\":\"{TrustingPortal.Id}\",\"variables\":{{\"n\":2}}}}",
    ];

    private static readonly string[] Acts =
    [
        """{"query":"mutation($input: RecordReportInput!) { recordReport(input: $input) { report { id } errors { ... on UserError { code field } } } }","variables":{"input":{"title":"A","programme":"NCPI","inspectorates":["HMICFRS"],"forces":["wexshire"],"publishedOn":"2022-03-29","fieldworkFrom":"2022-01","url":"https://example.org/a"}}}""",
        """{"query":"mutation($input: DraftRequestInput!) { draftRequest(input: $input) { request { id reference } errors { ... on UserError { code field } } } }","variables":{"input":{"force":"wexshire","kind":"ACTION","subject":"S","question":"Q","dueOn":"2022-05-10","recommendationIds":["abc"]}}}""",
        """{"query":"mutation { planMeeting(input: { title: \"M\", meetingType: \"Board\", heldOn: \"2022-07-21\", isPublic: true }) { meeting { id } errors { ... on UserError { code } } } }"}""",
    ];

    private static readonly string[] Streams =
    [
        """{"query":"subscription s($id: ID!) { reportChanged(id: $id) { title recommendations(first: 2) { nodes { number } } } }","operationName":"s","variables":{"id":"abc"}}""",
        """{"query":"{ forces(first: 1) { nodes { name } } }"}""",
    ];

    private static readonly string[] Addresses =
    [
        "query=%7Breports(first:1)%7Bnodes%7Btitle%7D%7D%7D&variables=%7B%7D&operationName=",
        $"id={TrustingPortal.Id}&variables=%7B%22n%22:2%7D&extensions=%7B%7D",
    ];

    private static readonly string[] Headers =
    [
        "Accept: application/graphql-response+json;q=0.9, application/json;q=0.5\r\nAccept-Language: cy-GB,en;q=0.5\r\nIf-None-Match: \"abc\", W/\"d\"\r\nGraphQL-Cost: report\r\n",
        "Accept: */*\r\nCookie: __Host-portal=abc; other=1\r\nAuthorization: Bearer abc\r\nX-Portal: 1\r\nOrigin: null\r\nSec-Fetch-Site: same-origin\r\n",
    ];

    private static readonly string[] Words =
        ["{", "}", "[", "]", "\"", "\\ud800", "\\u0000", "null", "{\"a\":", "...f", "@skip", "$n", "-1", "1e999", "99999999999999999999", "\uFEFF", "#", "\"\"\"", "%00", "%ff", "&query=", ";q=", "*", ",", "=", "é", "\ud83d\ude00"];

    [Fact]
    public void A_body_that_is_bent_anywhere_is_the_senders_fault() => ForAll(Bodies, body => Send("POST /graphql", "Content-Type: application/json\r\n", body));

    [Fact]
    public async Task An_act_that_is_bent_anywhere_is_the_senders_fault()
    {
        var officer = (await portal.As(Role.ScrutinyOfficer)).Http.DefaultRequestHeaders;
        var headers = $"Content-Type: application/json\r\nCookie: {officer.GetValues("Cookie").Single()}\r\n{SameOrigin.Header}: 1\r\n";
        ForAll(Acts, act => Send("POST /graphql", headers, act));
    }

    [Fact]
    public void A_stream_that_is_bent_anywhere_is_the_senders_fault() => ForAll(Streams, body => Send("POST /graphql/stream", "Content-Type: application/json\r\nAccept: text/event-stream\r\n", body));

    [Theory]
    [InlineData("{ deadline(rule: REQUEST_REPLY, from: \"2022-03-29\") { dueOn } }", "INVALID_INPUT")]
    [InlineData("{ deadline(rule: SECTION_55, from: \"9999-12-31\") { dueOn } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ statutoryResponses(dueBefore: \"0001-01-01\") { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ recommendations(changedSince: \"0001-01-01T00:00:00Z\") { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("query($d: Date = \"9999-12-31\") { reports(publishedTo: $d) { totalCount } }", "DEFAULT_VALUES_OF_CORRECT_TYPE")]
    public async Task What_cannot_be_reckoned_with_is_the_senders_fault(string query, string code) =>
        Assert.Equal(code, (await (await portal.As(Role.Visitor)).Ask(query)).GetProperty("errors")[0].GetProperty("extensions").Text("code"));

    [Fact]
    public void An_address_that_is_bent_anywhere_is_the_senders_fault() => ForAll(Addresses, address => Send($"GET /graphql?{Encoding.Latin1.GetString([.. address.Where(b => b is > 32 and < 127)])}", "", []));

    [Fact]
    public void Headers_that_are_bent_anywhere_are_the_senders_fault() => ForAll(Headers, headers => Send($"GET /graphql?{Addresses[0]}", OneLineEach(headers), []));

    [Fact]
    public async Task Ever_new_documents_push_out_old_ones()
    {
        var documents = portal.Services.GetRequiredService<Documents>();
        var limits = portal.Services.GetRequiredService<ApiOptions>();
        for (var n = 0; n < 2 * limits.KeptDocuments; n++) await documents.ByText($"{{ a{n} }}");

        Assert.InRange(documents.Others, 1, limits.KeptDocuments);
    }

    private static void ForAll(string[] valid, Func<byte[], Task<int>> send) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(36, 55),
        Prop.ForAll(Arb.From(Bent(valid)), bent => Task.Run(async () =>
        {
            var started = Stopwatch.GetTimestamp();
            var status = await send(bent).WaitAsync(Soon);
            Assert.InRange(status, 200, 499);
            Assert.True(Stopwatch.GetElapsedTime(started) < Soon);
        }).GetAwaiter().GetResult()));

    // A few bytes are left out, put in, said twice or made others.
    private static Gen<byte[]> Bent(string[] valid) =>
        from text in Gen.Elements(valid)
        from bends in Gen.ListOf(from at in Gen.Choose(0, 10_000) from kind in Gen.Choose(0, 4) from length in Gen.Choose(1, 12) from word in Gen.Elements(Words) from one in Gen.Choose(0, 255) select (at, kind, length, word, one))
        select bends.Take(4).Aggregate(Encoding.UTF8.GetBytes(text), (bytes, bend) =>
        {
            var at = bend.at % (bytes.Length + 1);
            var end = Math.Min(at + bend.length, bytes.Length);
            return bend.kind switch
            {
                0 => [.. bytes[..at], .. bytes[end..]],
                1 => [.. bytes[..at], .. Encoding.UTF8.GetBytes(bend.word), .. bytes[at..]],
                2 => [.. bytes[..end], .. bytes[at..]],
                3 => [.. bytes[..at], (byte)bend.one, .. bytes[at..]],
                _ => [.. bytes[..at], .. Enumerable.Repeat(bytes[at..end], 200).SelectMany(b => b), .. bytes[end..]],
            };
        });

    private static string OneLineEach(byte[] headers) =>
        string.Concat(Encoding.Latin1.GetString(headers).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line + "\r\n"));

    private async Task<int> Send(string line, string headers, byte[] body)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(portal.Address.Host, portal.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync((byte[])[.. Encoding.Latin1.GetBytes($"{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}Content-Length: {body.Length}\r\n\r\n"), .. body]);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var status = await reader.ReadLineAsync() ?? throw new IOException($"no answer to {line}");
        Assert.DoesNotContain("INTERNAL", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        return int.Parse(status.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
