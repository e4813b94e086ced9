using System.Net;
using System.Net.Http.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>GraphQL over server-sent events, a connection for each operation.</summary>
public sealed class StreamProtocolTests(Portal portal) : IClassFixture<Portal>
{
    private const string Today = "{ viewer { today } }";

    [Fact]
    public async Task A_query_is_answered_by_one_event_and_the_end()
    {
        using var stream = await (await portal.As(Role.Visitor)).Follows(Today);

        Assert.Equal("2022-03-29", (await stream.NextData()).GetProperty("viewer").Text("today"));
        await stream.IsCompleted();
    }

    [Fact]
    public async Task A_mutation_is_done_by_who_is_signed_in()
    {
        using var stream = await (await portal.As(Role.ScrutinyOfficer)).Follows(
            "mutation { recordReport(input: { title: \"Wexshire\", programme: NCPI, inspectorates: [HMICFRS], forces: [\"wexshire\"], publishedOn: \"2022-03-29\" }) { report { title } } }");

        Assert.Equal("Wexshire", (await stream.NextData()).GetProperty("recordReport").GetProperty("report").Text("title"));
        await stream.IsCompleted();
    }

    [Fact]
    public async Task A_stream_can_be_opened_by_GET()
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        http.DefaultRequestHeaders.Accept.Add(new("text/event-stream"));
        using var stream = new Followed(await http.GetAsync($"/graphql/stream?query={Uri.EscapeDataString(Today)}", HttpCompletionOption.ResponseHeadersRead));

        Assert.Equal("next", (await stream.Next())?.Name);
        await stream.IsCompleted();
    }

    [Theory]
    [InlineData("{ nothing }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ viewer {", "SYNTAX_ERROR")]
    [InlineData("subscription { reportChanged(id: \"x\") { id } requestChanged(id: \"x\") { id } }", "SINGLE_ROOT_FIELD_SUBSCRIPTIONS")]
    public async Task What_is_wrong_with_a_document_is_told_in_the_stream(string query, string code)
    {
        using var stream = await (await portal.As(Role.Visitor)).Follows(query);

        Assert.Equal((HttpStatusCode.OK, code), (stream.Answer.StatusCode, (await stream.Next())?.Refusal));
        await stream.IsCompleted();
    }

    [Fact]
    public async Task A_subscription_that_asks_for_nothing_is_not_left_open()
    {
        using var stream = await (await portal.As(Role.Visitor)).Follows("subscription { reportChanged(id: \"x\") @skip(if: true) { id } }");

        await stream.Next();
        await stream.IsCompleted();
    }

    [Fact]
    public async Task A_mutation_cannot_be_sent_by_GET()
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        http.DefaultRequestHeaders.Accept.Add(new("text/event-stream"));
        using var stream = new Followed(await http.GetAsync("/graphql/stream?query=" + Uri.EscapeDataString("mutation { publish(input: { id: \"x\" }) { errors { __typename } } }")));

        Assert.Equal("ONLY_BY_POST", (await stream.Next())?.Refusal);
    }

    [Theory]
    [InlineData("PUT", "text/event-stream", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "application/json", HttpStatusCode.NotAcceptable)]
    public async Task What_is_no_request_for_a_stream_is_refused_by_its_status(string method, string accept, HttpStatusCode status)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        var request = new HttpRequestMessage(new(method), "/graphql/stream") { Content = JsonContent.Create(new { query = Today }) };
        request.Headers.Accept.Add(new(accept));

        using var answer = await http.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_is_not_served_to_a_foreign_page()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        officer.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        using var stream = await officer.Follows(Today);

        Assert.Equal(HttpStatusCode.Forbidden, stream.Answer.StatusCode);
    }

    [Fact]
    public async Task Where_answers_are_not_streams_a_subscription_is_sent_to_where_they_are()
    {
        var answer = await (await portal.As(Role.Visitor)).Ask("subscription { reportChanged(id: \"x\") { id } }");

        Assert.Equal("ONLY_AS_STREAM", answer.GetProperty("errors")[0].GetProperty("extensions").Text("code"));
        Assert.Contains("/graphql/stream", answer.GetProperty("errors")[0].Text("message"), StringComparison.Ordinal);
    }
}
