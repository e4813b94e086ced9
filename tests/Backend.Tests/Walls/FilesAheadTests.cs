using Microsoft.Extensions.FileProviders;

namespace ScrutinyPortal.Tests.Walls;

public sealed class FilesAheadTests : IDisposable
{
    private readonly DirectoryInfo _build = Directory.CreateTempSubdirectory("portal-pages-");
    private readonly FilesAhead _ahead;

    public FilesAheadTests()
    {
        File.WriteAllText(Path.Combine(_build.FullName, "index.html"), "<head><title>Portal</title></head><body></body>");
        File.WriteAllText(Path.Combine(_build.FullName, "ahead.json"), """
            [
              { "path": "", "files": { "en": ["assets/home.js"], "cy": ["assets/hafan.js"] } },
              { "path": "meetings/plan", "files": { "en": ["assets/plan.js", "assets/words.js"], "cy": ["assets/cynllun.js"] } },
              { "path": "meetings/:reference", "files": { "en": ["assets/meeting.js"], "cy": ["assets/cyfarfod.js"] } }
            ]
            """);
        using var files = new PhysicalFileProvider(_build.FullName);
        _ahead = new FilesAhead(files);
    }

    public void Dispose() => _build.Delete(recursive: true);

    [Theory]
    [InlineData("/", "assets/home.js")]
    [InlineData("/cy", "assets/hafan.js")]
    [InlineData("/meetings/NY-MEETING-2022-1", "assets/meeting.js")]
    [InlineData("/cy/meetings/NY-MEETING-2022-1/", "assets/cyfarfod.js")]
    [InlineData("/meetings/plan", "assets/plan.js", "assets/words.js")]
    [InlineData("/meetings")]
    [InlineData("/meetings/plan/further")]
    [InlineData("/nowhere")]
    [InlineData("/cy/\"><script>alert(1)</script>")]
    public void The_first_page_names_the_files_of_the_page_at_its_address_and_no_others(string address, params string[] files) =>
        Assert.Equal($"<head><title>Portal</title>{string.Concat(files.Select(file => $"<link rel=\"modulepreload\" crossorigin href=\"/{file}\">"))}</head><body></body>", _ahead.PageAt(address));
}
