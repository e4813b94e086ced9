using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class OverHttpTests(Portal portal) : IClassFixture<Portal>
{
    private const string Today = "{ viewer { today } }";

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData(null, "application/json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json;q=0.9", "application/json")]
    [InlineData("application/json, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json;q=0, */*;q=0.1", "application/graphql-response+json")]
    [InlineData("text/html, application/*;q=0.2", "application/json")]
    [InlineData("APPLICATION/GRAPHQL-RESPONSE+JSON;charset=\"utf-8\"", "application/graphql-response+json")]
    public async Task The_answer_has_the_media_type_that_was_asked_for(string? accept, string media)
    {
        using var answer = await Send(new { query = Today }, accept);

        Assert.Equal((HttpStatusCode.OK, media), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json;charset=utf-16")]
    [InlineData("///")]
    public async Task What_cannot_be_answered_in_an_accepted_type_is_406(string accept)
    {
        using var answer = await Send(new { query = Today }, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    [Fact]
    public async Task Who_accepts_a_stream_alone_is_told_where_streams_are()
    {
        using var answer = await Send(new { query = Today }, "text/event-stream");

        Assert.Contains("/graphql/stream", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ nothing }", HttpStatusCode.BadRequest)]
    [InlineData("{ viewer {", HttpStatusCode.BadRequest)]
    public async Task In_the_new_media_type_a_bad_document_is_400(string query, HttpStatusCode status)
    {
        using var answer = await Send(new { query }, "application/graphql-response+json");

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task In_the_old_media_type_a_bad_document_is_200_with_errors()
    {
        using var answer = await Send(new { query = "{ nothing }" }, "application/json");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual(0, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_query_can_be_sent_by_GET()
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        var answer = await http.GetFromJsonAsync<JsonElement>($"/graphql?query={Uri.EscapeDataString(Today)}");

        Assert.Equal("2022-03-29", answer.GetProperty("data").GetProperty("viewer").GetProperty("today").GetString());
    }

    [Fact]
    public async Task A_mutation_cannot_be_sent_by_GET()
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var answer = await http.GetAsync("/graphql?query=" + Uri.EscapeDataString("mutation { publish(input: { id: \"x\" }) { errors { __typename } } }"));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, string.Join(",", answer.Content.Headers.Allow)));
    }

    [Fact]
    public async Task An_unknown_trusted_document_is_refused_by_name()
    {
        using var answer = await Send(new { id = "0000" }, "application/json");

        Assert.Contains("UNKNOWN_DOCUMENT", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "same-origin")]
    [InlineData("1", "cross-site")]
    [InlineData("1", "same-site")]
    [InlineData("1", null)]
    public async Task A_session_is_not_served_to_a_foreign_page(string? header, string? site)
    {
        var person = await portal.As(Role.ScrutinyOfficer);
        person.Http.DefaultRequestHeaders.Remove(SameOrigin.Header);
        if (header is not null) person.Http.DefaultRequestHeaders.Add(SameOrigin.Header, header);
        person.Http.DefaultRequestHeaders.Remove("Origin");
        if (site is not null) person.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);

        using var answer = await person.Http.PostAsJsonAsync("/graphql", new { query = Today });

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task A_session_is_not_served_to_another_origin(string origin)
    {
        var person = await portal.As(Role.ScrutinyOfficer);
        person.Http.DefaultRequestHeaders.Remove("Origin");
        person.Http.DefaultRequestHeaders.Add("Origin", origin);

        using var answer = await person.Http.PostAsJsonAsync("/graphql", new { query = Today });

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Nobody_is_signed_in_by_a_foreign_page()
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var answer = await http.PostAsJsonAsync("/sign-in/demo", new { role = "SCRUTINY_OFFICER" });

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/health/live")]
    [InlineData("/nowhere")]
    public async Task Every_answer_carries_the_headers_that_keep_it_safe(string path)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var answer = await http.GetAsync(path);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    private async Task<HttpResponseMessage> Send(object body, string? accept)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await http.SendAsync(request);
    }
}
