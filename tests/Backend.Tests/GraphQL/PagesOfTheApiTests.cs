using System.Net;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>What stands beside the API for people to read.</summary>
public sealed class PagesOfTheApiTests(ExplorerPortal portal) : IClassFixture<ExplorerPortal>
{
    [Theory]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql/changes")]
    [InlineData("/graphql/explore")]
    [InlineData("/cy/graphql/explore")]
    public async Task HEAD_tells_what_GET_would_without_sending_it(string page)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        using var whole = await http.GetAsync(page);
        using var head = await http.SendAsync(new(HttpMethod.Head, page));

        Assert.Equal((HttpStatusCode.OK, whole.Content.Headers.ContentType, whole.Headers.ETag), (head.StatusCode, head.Content.Headers.ContentType, head.Headers.ETag));
        Assert.Equal((await whole.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}

/// <summary>A portal that has an explorer.</summary>
public sealed class ExplorerPortal : Portal
{
    private readonly DirectoryInfo _frontend = Directory.CreateTempSubdirectory("frontend-");

    protected override async Task<string[]> Settings()
    {
        await File.WriteAllTextAsync(Path.Combine(_frontend.FullName, "explore.html"), "<!doctype html><title>Explorer</title>");
        return [$"--PORTAL_FRONTEND={_frontend.FullName}"];
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _frontend.Delete(recursive: true);
    }
}
