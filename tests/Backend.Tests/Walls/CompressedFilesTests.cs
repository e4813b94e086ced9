using System.Net;

namespace ScrutinyPortal.Tests.Walls;

/// <summary>The pages' files come compressed to whoever takes them so, from what the build left beside them.</summary>
public sealed class CompressedFilesTests(PortalWithFiles portal) : IClassFixture<PortalWithFiles>
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br", "the denser")]
    [InlineData("gzip", "gzip", "the older")]
    [InlineData("br;q=0, gzip", "gzip", "the older")]
    [InlineData("identity", null, "as written")]
    [InlineData(null, null, "as written")]
    public async Task A_file_comes_as_the_browser_takes_it(string? taken, string? coding, string content)
    {
        using var answer = await Asked("/assets/page.js", taken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((coding, content), (answer.Content.Headers.ContentEncoding.SingleOrDefault(), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
        Assert.Contains("immutable", $"{answer.Headers.CacheControl}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_compressed_comes_as_it_is()
    {
        using var answer = await Asked("/assets/mark.svg", "br");

        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_there_in_any_coding()
    {
        using var answer = await Asked("/assets/none.js", "br");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> Asked(string path, string? taken)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (taken is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", taken);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

/// <summary>A portal whose pages are three small files.</summary>
public sealed class PortalWithFiles : Portal
{
    private readonly DirectoryInfo _frontend = Directory.CreateTempSubdirectory("frontend-");

    protected override async Task<string[]> Settings()
    {
        var assets = _frontend.CreateSubdirectory("assets").FullName;
        foreach (var (name, content) in new[] { ("page.js", "as written"), ("page.js.br", "the denser"), ("page.js.gz", "the older"), ("mark.svg", "<svg/>") })
        {
            await File.WriteAllTextAsync(Path.Combine(assets, name), content);
        }

        return [$"--PORTAL_FRONTEND={_frontend.FullName}"];
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _frontend.Delete(recursive: true);
    }
}
