using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ScrutinyPortal;

/// <summary>The build of the pages leaves each of their files compressed beside it: whoever takes it so is given it so, and no file is compressed for a visitor.</summary>
internal sealed class CompressedFiles : IContentTypeProvider
{
    /// <summary>The content codings (RFC 9110, 8.4.1), the denser first, and how the names of such files end.</summary>
    private static readonly (string Name, string Ending)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    private readonly FileExtensionContentTypeProvider _types = new();

    public static Func<HttpContext, RequestDelegate, Task> GivenFrom(IFileProvider files) => (http, next) =>
    {
        var path = http.Request.Path;
        if (path.StartsWithSegments("/assets"))
        {
            var taken = http.Request.GetTypedHeaders().AcceptEncoding;
            var ending = Codings.FirstOrDefault(coding => taken.Any(t => t.Value == coding.Name && t.Quality != 0) && files.GetFileInfo(path + coding.Ending).Exists).Ending;
            if (ending is not null) http.Request.Path = path + ending;
        }

        return next(http);
    };

    public static void Say(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (CodingOf(file.File.Name).Name is { } coding) headers.ContentEncoding = coding;
    }

    /// <summary>A compressed file is of the kind of what is compressed.</summary>
    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        _types.TryGetContentType(CodingOf(subpath).Ending is { } ending ? subpath[..^ending.Length] : subpath, out contentType);

    private static (string? Name, string? Ending) CodingOf(string name) => Codings.FirstOrDefault(coding => name.EndsWith(coding.Ending, StringComparison.Ordinal));
}
