using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>Who asks the same and sees the same is answered from memory; nobody is answered what is stale or another's.</summary>
public sealed class AnswersTests(TrustingPortal portal) : IClassFixture<TrustingPortal>
{
    private const string Titles = "query($n: Int) { reports(first: $n) { nodes { title } } }";

    [Fact]
    public async Task What_was_answered_once_is_answered_again_without_a_statement()
    {
        var visitor = await portal.As(Role.Visitor);
        var first = await visitor.Data(Titles, new { n = 7 });

        var again = default(JsonElement);
        Assert.Empty(await portal.Statements.Of(async () => again = await visitor.Data(Titles, new { n = 7 })));
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.NotEmpty(await portal.Statements.Of(() => visitor.Data(Titles, new { n = 8 })));
        Assert.NotEmpty(await portal.Statements.Of(() => visitor.Data(Titles + " ", new { n = 7 })));
    }

    [Fact]
    public async Task A_publication_is_seen_by_the_next_who_asks()
    {
        var (officer, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Visitor));
        var report = await officer.RecordsAReport("Wexshire: seen at once");
        Assert.DoesNotContain("seen at once", (await visitor.Data(Titles, new { n = 100 })).GetRawText(), StringComparison.Ordinal);

        await officer.Does("publish", $"id: \"{report}\"", "published { __typename }");

        Assert.Contains("seen at once", (await visitor.Data(Titles, new { n = 100 })).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_officer_sees_is_never_kept_for_a_visitor_nor_the_other_way_round()
    {
        var (officer, visitor) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Visitor));
        await officer.RecordsAReport("Wexshire: not yet public");

        Assert.Contains("not yet public", (await officer.Data(Titles, new { n = 99 })).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("not yet public", (await visitor.Data(Titles, new { n = 99 })).GetRawText(), StringComparison.Ordinal);
        Assert.Contains("not yet public", (await officer.Data(Titles, new { n = 99 })).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_and_a_language_have_answers_of_their_own()
    {
        const string Explained = "{ viewer { today } deadline(rule: SECTION_55, from: \"2022-03-29\") { explanation } }";
        var visitor = await portal.As(Role.Visitor);
        portal.TodayIs(2022, 5, 1);
        var english = (await visitor.Data(Explained)).GetRawText();

        visitor.Http.DefaultRequestHeaders.Add("Accept-Language", "cy");
        var welsh = (await visitor.Data(Explained)).GetRawText();
        portal.TodayIs(2022, 5, 2);

        Assert.NotEqual(english, welsh);
        Assert.Contains("2022-05-02", (await visitor.Data(Explained)).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_with_errors_is_not_kept()
    {
        const string BadPage = "{ reports(first: 0) { nodes { title } } }";
        var visitor = await portal.As(Role.Visitor);
        var kept = portal.Services.GetRequiredService<Answers>().Count;

        await visitor.Ask(BadPage);

        Assert.Equal(kept, portal.Services.GetRequiredService<Answers>().Count);
    }

    [Fact]
    public async Task A_burst_of_the_same_question_is_read_once()
    {
        var visitor = await portal.As(Role.Visitor);
        await visitor.Data(Titles, new { n = 40 }); // whatever was saved before is known of

        var statements = await portal.Statements.Of(() => Task.WhenAll(Enumerable.Range(0, 30).Select(_ => visitor.Data(Titles, new { n = 41 }))));

        Assert.Single(statements);
    }

    [Fact]
    public async Task A_trusted_document_by_GET_has_a_tag_and_is_not_sent_twice()
    {
        using var first = await Get();
        var tag = first.Headers.ETag!.ToString();
        using var again = await Get(("If-None-Match", tag));
        using var weakened = await Get(("If-None-Match", $"\"other\", W/{tag}"));
        using var changed = await Get(("If-None-Match", "\"other\""));

        Assert.False(first.Headers.ETag.IsWeak);
        Assert.Equal(("public, must-revalidate, max-age=0", "Accept, Accept-Language, Cookie, Authorization"), (first.Headers.CacheControl!.ToString(), string.Join(", ", first.Headers.Vary)));
        Assert.Equal((HttpStatusCode.NotModified, tag), (again.StatusCode, again.Headers.ETag!.ToString()));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (weakened.StatusCode, changed.StatusCode));
    }

    [Fact]
    public async Task The_tag_changes_with_the_answer_and_with_its_type_and_with_nothing_else()
    {
        using var before = await Get();
        using var otherType = await Get(("Accept", "application/graphql-response+json"));
        var officer = await portal.As(Role.ScrutinyOfficer);
        var report = await officer.RecordsAReport("Wexshire: a new tag");
        using var drafted = await Get();
        await officer.Does("publish", $"id: \"{report}\"", "published { __typename }");
        using var published = await Get();

        Assert.Equal(before.Headers.ETag, drafted.Headers.ETag);
        Assert.NotEqual(before.Headers.ETag, otherType.Headers.ETag);
        Assert.NotEqual(before.Headers.ETag, published.Headers.ETag);
    }

    [Fact]
    public async Task Neither_a_session_nor_an_adhoc_document_nor_an_error_is_for_others_to_keep()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        using var mine = await officer.Http.GetAsync($"/graphql?id={TrustingPortal.Id}");
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var adHoc = await http.GetAsync("/graphql?query={viewer{today}}");
        using var wrong = await http.GetAsync($"/graphql?id={TrustingPortal.Id}&variables={{\"n\":-1}}");
        using var token = await Get(("Authorization", "Bearer x"));

        Assert.All([mine, adHoc, wrong, token], answer => Assert.Equal((null, "no-store"), (answer.Headers.ETag, answer.Headers.CacheControl!.ToString())));
    }

    [Fact]
    public async Task Of_the_pages_own_questions_those_who_see_the_same_share_an_answer_and_nobody_else_does()
    {
        var (officer, colleague, panel) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ScrutinyOfficer), await portal.As(Role.PanelMember));
        await officer.RecordsAReport("Wexshire: shared in the office");
        var (asked, shared, shown, lowered) = (await Asks(officer.Http), "", "", "");

        Assert.Empty(await portal.Statements.Of(async () => shared = await Asks(colleague.Http)));
        Assert.NotEmpty(await portal.Statements.Of(async () => shown = await Asks(panel.Http)));
        colleague.Http.DefaultRequestHeaders.Add(Looking.Header, "public");
        Assert.NotEmpty(await portal.Statements.Of(async () => lowered = await Asks(colleague.Http)));

        Assert.Equal(asked, shared);
        Assert.Contains("shared in the office", shared, StringComparison.Ordinal);
        Assert.All([shown, lowered], seen => Assert.DoesNotContain("shared in the office", seen, StringComparison.Ordinal));

        static Task<string> Asks(HttpClient http) => http.GetStringAsync($"/graphql?id={TrustingPortal.Id}&variables={{\"n\":98}}");
    }

    private async Task<HttpResponseMessage> Get(params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?id={TrustingPortal.Id}");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request);
    }
}

/// <summary>A portal that has one trusted document.</summary>
public sealed class TrustingPortal : Portal
{
    public const string Id = "0123";
    private readonly DirectoryInfo _frontend = Directory.CreateTempSubdirectory("frontend-");

    protected override async Task<string[]> Settings()
    {
        await File.WriteAllTextAsync(Path.Combine(_frontend.FullName, "trusted-documents.json"), $$"""{"{{Id}}":"query($n: Int = 100) { reports(first: $n) { nodes { title } } {{string.Concat(Enumerable.Range(0, 40).Select(n => $"a{n}: __typename "))}} }"}""");
        return [$"--PORTAL_FRONTEND={_frontend.FullName}", $"--PORTAL_API_MAX_COST={new ApiOptions().MaxCost}"];
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _frontend.Delete(recursive: true);
    }
}
