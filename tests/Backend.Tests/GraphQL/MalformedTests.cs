using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>What is no good request is refused by the right status, and the answer says what to do.</summary>
public sealed class MalformedTests(Portal portal) : IClassFixture<Portal>
{
    private const string Good = """{"query":"{ viewer { today } }"}""";

    [Theory]
    [InlineData("", "MALFORMED_REQUEST")]
    [InlineData("{", "MALFORMED_REQUEST")]
    [InlineData("null", "MALFORMED_REQUEST")]
    [InlineData("{\"query\":7}", "MALFORMED_REQUEST")]
    [InlineData("{\"query\":\"{ viewer { today } }\",\"variables\":[]}", "MALFORMED_REQUEST")]
    [InlineData("{\"query\":\"{ viewer { today } }\",\"variables\":\"{}\"}", "MALFORMED_REQUEST")]
    [InlineData("{\"query\":\"{ viewer { today } }\",\"extensions\":[]}", "MALFORMED_REQUEST")]
    [InlineData("{\"query\":\"{ viewer { today } }\",\"query\":\"{ viewer { role } }\"}", "MALFORMED_REQUEST")]
    [InlineData("{\"query\":\"{ viewer { today } }\",\"variables\":{\"a\":\"\\ud800\"}}", "MALFORMED_REQUEST")]
    [InlineData("{\"query\":\"{ viewer { today } }\"} {}", "MALFORMED_REQUEST")]
    [InlineData("[]", "NO_BATCHES")]
    [InlineData("[{\"query\":\"{ viewer { today } }\"}]", "NO_BATCHES")]
    [InlineData("{}", "NO_DOCUMENT")]
    [InlineData("{\"query\":\"\"}", "NO_DOCUMENT")]
    public async Task A_malformed_body_is_400_in_either_media_type(string body, string code)
    {
        Assert.Equal((HttpStatusCode.BadRequest, code), await Post(Encoding.UTF8.GetBytes(body), accept: "application/json"));
        Assert.Equal((HttpStatusCode.BadRequest, code), await Post(Encoding.UTF8.GetBytes(body), accept: "application/graphql-response+json"));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused() =>
        Assert.Equal((HttpStatusCode.BadRequest, "MALFORMED_REQUEST"), await Post([.. "{\"query\":\"{ viewer { today } } #"u8, 0xFF, 0xC0, .. "\"}"u8]));

    [Fact]
    public async Task A_byte_order_mark_does_no_harm() =>
        Assert.Equal((HttpStatusCode.OK, null), await Post([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]));

    [Fact]
    public async Task JSON_that_nests_too_deep_is_refused() =>
        Assert.Equal((HttpStatusCode.BadRequest, "MALFORMED_REQUEST"), await Post(Encoding.UTF8.GetBytes($"{{\"query\":\"{{ viewer {{ today }} }}\",\"variables\":{{\"a\":{new string('[', 40)}{new string(']', 40)}}}}}")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_413(bool chunked) =>
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "BODY_TOO_LARGE"), await Post(Encoding.UTF8.GetBytes(Good + new string(' ', 256 * 1024)), chunked: chunked));

    [Fact]
    public async Task A_body_that_is_announced_too_large_is_refused_by_the_same_words_before_it_comes()
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(portal.Address.Host, portal.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 99000000000\r\n\r\n{"u8.ToArray());
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("BODY_TOO_LARGE", answer, StringComparison.Ordinal);
        Assert.Contains("\"limit\":262144", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/graphql")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task What_is_not_JSON_in_UTF8_is_415(string? type) =>
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"), await Post(Encoding.UTF8.GetBytes(Good), type));

    [Fact]
    public async Task A_body_that_is_packed_is_415() =>
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"), await Post(Encoding.UTF8.GetBytes(Good), encoding: "gzip"));

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("Application/JSON; charset=\"utf-8\"")]
    public async Task JSON_in_UTF8_is_taken_however_it_is_spelt(string type) =>
        Assert.Equal((HttpStatusCode.OK, null), await Post(Encoding.UTF8.GetBytes(Good), type));

    [Theory]
    [InlineData("query={viewer{today}}&query={viewer{role}}", "MALFORMED_REQUEST")]
    [InlineData("query={viewer{today}}&variables=[", "MALFORMED_REQUEST")]
    [InlineData("query={viewer{today}}&variables=7", "MALFORMED_REQUEST")]
    [InlineData("query={viewer{today}}&extensions=[]", "MALFORMED_REQUEST")]
    [InlineData("", "NO_DOCUMENT")]
    public async Task A_malformed_address_is_400(string parameters, string code)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var answer = await http.GetAsync($"/graphql?{parameters}");

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.StatusCode, await Code(answer)));
    }

    [Theory]
    [InlineData("{\"query\":\"{ reports(force: \\\"a\\\\u0000\\\") { totalCount } }\"}", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{\"query\":\"query($a: String) { reports(force: $a) { totalCount } }\",\"variables\":{\"a\":\"\\u0000\"}}", "INVALID_VALUE")]
    [InlineData("{\"query\":\"query($a: [ID!]!) { nodes(ids: $a) { id } }\",\"variables\":{\"a\":[\"b\",\"\\u0000\"]}}", "INVALID_VALUE")]
    public async Task A_character_that_no_store_can_be_asked_for_is_refused_on_both(string body, string code) =>
        Assert.Equal((HttpStatusCode.BadRequest, code), await Post(Encoding.UTF8.GetBytes(body), accept: "application/graphql-response+json"));

    [Theory]
    [InlineData("/export/reports.csv?force=%00", HttpStatusCode.BadRequest)]
    [InlineData("/graphql?query={viewer{today}}&operationName=%00", HttpStatusCode.BadRequest)]
    [InlineData("/export/reports.csv?force=%2500", HttpStatusCode.OK)]
    public async Task Nor_is_it_taken_in_an_address(string address, HttpStatusCode status)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var answer = await http.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("{\"query\":\"query a { viewer { today } }\",\"operationName\":\"b\"}", "UNKNOWN_OPERATION")]
    [InlineData("{\"query\":\"query a { viewer { today } } query b { viewer { role } }\"}", "OPERATION_NAME_REQUIRED")]
    [InlineData("{\"query\":\"fragment f on Query { viewer { today } }\"}", "OPERATION_NAME_REQUIRED")]
    public async Task The_operation_that_is_meant_must_be_there(string body, string code) =>
        Assert.Equal((HttpStatusCode.BadRequest, code), await Post(Encoding.UTF8.GetBytes(body), accept: "application/graphql-response+json"));

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("BREW")]
    public async Task Other_methods_are_405_and_say_which_are_allowed(string method)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var answer = await http.SendAsync(new HttpRequestMessage(new(method), "/graphql"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "POST"], answer.Content.Headers.Allow);
    }

    private async Task<(HttpStatusCode Status, string? Code)> Post(byte[] body, string? type = "application/json", string? encoding = null, string? accept = null, bool chunked = false)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = chunked ? new StreamContent(new Unsized(body)) : new ByteArrayContent(body) };
        if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding is not null) request.Content.Headers.ContentEncoding.Add(encoding);
        if (accept is not null) request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, await Code(answer));
    }

    private static async Task<string?> Code(HttpResponseMessage answer)
    {
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
    }

    private sealed class Unsized(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
