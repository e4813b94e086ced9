using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace ScrutinyPortal;

/// <summary>The application's one page, with the files named in it of which the page at the asked address is made: a browser fetches all of them at once, and not each after the one that asks for it. The build of the pages writes down which (ahead.json); the first address that fits is meant.</summary>
internal sealed class FilesAhead
{
    private const string End = "</head>";
    private readonly string _page;
    private readonly IReadOnlyList<Address> _addresses;

    public FilesAhead(IFileProvider files)
    {
        _page = Text(files.GetFileInfo("index.html"));
        _addresses = JsonSerializer.Deserialize<Address[]>(Text(files.GetFileInfo("ahead.json")), JsonSerializerOptions.Web) ?? [];
    }

    public string PageAt(PathString address)
    {
        var parts = (address.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        var isWelsh = parts is ["cy", ..];
        var page = isWelsh ? parts[1..] : parts;
        return _addresses.FirstOrDefault(known => known.Fits(page)) is { } found ? _page.Replace(End, found.Links[isWelsh ? "cy" : "en"] + End, StringComparison.Ordinal) : _page;
    }

    private static string Text(IFileInfo file)
    {
        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }

    private sealed record Address(string Path, Dictionary<string, string[]> Files)
    {
        private readonly string[] _parts = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

        public Dictionary<string, string> Links { get; } = Files.ToDictionary(language => language.Key, language => string.Concat(language.Value.Select(file => $"<link rel=\"modulepreload\" crossorigin href=\"/{file}\">")));

        public bool Fits(string[] parts) => parts.Length == _parts.Length && _parts.Zip(parts).All(pair => pair.First[0] == ':' || pair.First == pair.Second);
    }
}
