using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.Evidence;

/// <summary>Files over HTTP: who may send one, who gets one, and what is left behind.</summary>
public sealed class EvidenceFilesTests(SmallFilesPortal portal) : IClassFixture<SmallFilesPortal>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.Visitor, HttpStatusCode.Unauthorized)]
    [InlineData(Role.PanelMember, HttpStatusCode.Forbidden)]
    [InlineData(Role.ScrutinyOfficer, HttpStatusCode.Forbidden)]
    [InlineData(Role.Approver, HttpStatusCode.Forbidden)]
    [InlineData(Role.ForceLiaison, HttpStatusCode.Created)]
    public async Task Only_the_force_sends_files(Role role, HttpStatusCode status)
    {
        using var answer = await Send(await portal.As(role), Some.Pdf);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Another_sites_page_sends_nothing_with_the_session()
    {
        var force = await portal.As(Role.ForceLiaison);
        force.Http.DefaultRequestHeaders.Remove(SameOrigin.Header);

        using var answer = await Send(force, Some.Pdf);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_refused_leaves_nothing_behind()
    {
        var force = await portal.As(Role.ForceLiaison);
        var before = portal.Kept();
        byte[] large = [.. Some.Pdf, .. new byte[SmallFilesPortal.Megabytes << 20]];

        using var page = await Send(force, "<html></html>"u8.ToArray(), "page.pdf");
        using var tooLarge = await Send(force, large);
        using var withoutLength = await Send(force, large, chunked: true);
        using var empty = await Send(force, []);

        Assert.Equal([HttpStatusCode.UnsupportedMediaType, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest],
            ((HttpResponseMessage[])[page, tooLarge, withoutLength, empty]).Select(a => a.StatusCode));
        Assert.Equal(before, portal.Kept());
    }

    [Fact]
    public async Task The_same_bytes_are_kept_once_under_their_SHA_256()
    {
        var (force, bytes) = (await portal.As(Role.ForceLiaison), "one,two\n1,2\n"u8.ToArray());

        using var one = await Send(force, bytes, "a.csv");
        using var two = await Send(force, bytes, "b.csv");
        var (first, second) = (await Json(one), await Json(two));

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), first.Text("sha256"));
        Assert.Equal(("a.csv", "b.csv", first.Text("sha256")), (first.Text("name"), second.Text("name"), second.Text("sha256")));
        Assert.Single(portal.Kept(), file => Path.GetFileName(file) == first.Text("sha256"));
    }

    [Fact]
    public async Task A_file_that_is_sent_again_under_the_same_key_is_answered_again_and_another_file_under_it_is_refused()
    {
        var force = await portal.As(Role.ForceLiaison);
        var key = $"{Guid.NewGuid()}";
        force.Http.DefaultRequestHeaders.Add("Idempotency-Key", key);

        using var first = await Send(force, "one,two\n3,4\n"u8.ToArray(), "a.csv");
        using var again = await Send(force, "one,two\n3,4\n"u8.ToArray(), "a.csv");
        using var other = await Send(force, "one,two\n5,6\n"u8.ToArray(), "a.csv");
        force.Http.DefaultRequestHeaders.Remove("Idempotency-Key");
        using var without = await Send(force, "one,two\n3,4\n"u8.ToArray(), "a.csv");

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.UnprocessableEntity], ((HttpResponseMessage[])[first, again, other]).Select(answer => answer.StatusCode));
        Assert.Equal((await Json(first)).Id(), (await Json(again)).Id());
        Assert.Contains("IDEMPOTENCY_KEY_REUSED", await other.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.NotEqual((await Json(first)).Id(), (await Json(without)).Id());
    }

    [Fact]
    public async Task A_file_is_given_as_an_attachment_that_no_browser_shows_and_no_cache_shares()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var piece = await Offered(officer, force, "Hyfforddiant tŷ \"1\".pdf");

        using var answer = await officer.Http.GetAsync(piece.Text("filePath"), Stop);

        Assert.Equal(Some.Pdf, await answer.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(("attachment", "Hyfforddiant tŷ 1.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(("nosniff", true, true), (answer.Headers.GetValues("X-Content-Type-Options").Single(), answer.Headers.CacheControl!.Private, answer.Headers.CacheControl.NoStore));
    }

    [Fact]
    public async Task A_file_that_is_not_yours_to_see_answers_like_one_that_does_not_exist()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var path = (await Offered(officer, force, "secret.pdf")).Text("filePath");

        foreach (var role in (Role[])[Role.Visitor, Role.PanelMember])
        {
            var person = await portal.As(role);
            using var hidden = await person.Http.GetAsync(path, Stop);
            using var none = await person.Http.GetAsync("/evidence/files/WX-EVIDENCE-2022-9999", Stop);
            Assert.Equal((HttpStatusCode.NotFound, none.StatusCode), (hidden.StatusCode, hidden.StatusCode));
            Assert.Equal(await none.Content.ReadAsStringAsync(Stop), await hidden.Content.ReadAsStringAsync(Stop));
            Assert.DoesNotContain("secret", hidden.Headers.ToString() + hidden.Content.Headers, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_never_offered_is_swept_away_and_what_was_offered_stays()
    {
        var (officer, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.ForceLiaison));
        var piece = await Offered(officer, force, "kept.pdf");
        using var lonely = await Send(force, "never offered"u8.ToArray(), "lonely.txt");
        var hash = (await Json(lonely)).Text("sha256");
        foreach (var file in portal.Kept()) File.SetLastWriteTimeUtc(file, new DateTime(2022, 3, 1, 0, 0, 0, DateTimeKind.Utc));
        portal.TodayIs(2022, 3, 31);

        using var next = await Send(await portal.As(Role.ForceLiaison), "the next"u8.ToArray(), "next.txt");

        Assert.DoesNotContain(portal.Kept(), file => Path.GetFileName(file) == hash);
        Assert.Contains(portal.Kept(), file => Path.GetFileName(file) == piece.Text("fileHash"));
        portal.TodayIs(2022, 3, 29);
    }

    private static async Task<JsonElement> Offered(Person officer, Person force, string name)
    {
        var recommendation = await officer.RecordsARecommendation(await officer.RecordsAReport(), "1");
        using var sent = await Send(force, Some.Pdf, name);
        return (await force.Does("offerEvidence", $"recommendationIds: [\"{recommendation}\"], kind: POLICY, title: \"A policy\", marking: OFFICIAL, fileId: \"{(await Json(sent)).Id()}\"", "evidence { filePath fileHash }")).Thing("evidence");
    }

    private static async Task<HttpResponseMessage> Send(Person person, byte[] bytes, string name = "training.pdf", bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/evidence/files?name={Uri.EscapeDataString(name)}") { Content = new ByteArrayContent(bytes) };
        if (chunked) request.Headers.TransferEncodingChunked = true;
        return await person.Http.SendAsync(request, Stop);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;
    }
}

/// <summary>A portal that takes files of one megabyte at most.</summary>
public sealed class SmallFilesPortal : Portal
{
    public const int Megabytes = 1;

    protected override Task<string[]> Settings() => Task.FromResult<string[]>([$"--PORTAL_EVIDENCE_MEGABYTES={Megabytes}"]);

    /// <summary>Every file below the folder of evidence.</summary>
    public IReadOnlyList<string> Kept()
    {
        var folder = Path.Combine(Services.GetRequiredService<PortalOptions>().DataFolder, "evidence");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order()] : [];
    }
}
