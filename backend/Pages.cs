using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.FileProviders;
using ScrutinyPortal.Model;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal;

/// <summary>The single-page application: its files, its one page for every address of its own, and one sentence when we are broken.</summary>
internal static class Pages
{
    private static readonly string[] NotPages = ["/graphql", "/health", "/assets", "/sign-in/demo", "/sign-out", "/identity", "/connect", "/.well-known", "/test"];

    public static void UsePages(this WebApplication app, string folder)
    {
        if (!Directory.Exists(folder)) return; // the API alone
        var files = new PhysicalFileProvider(folder);
        app.Use(CompressedFiles.GivenFrom(files));
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = new CompressedFiles(),
            OnPrepareResponse = file =>
            {
                file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
                CompressedFiles.Say(file);
            },
        });
        var ahead = new Lazy<FilesAhead>(() => new(files));
        app.MapFallback(async http =>
        {
            if (!HttpMethods.IsGet(http.Request.Method) || NotPages.Any(path => http.Request.Path.StartsWithSegments(path)))
            {
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.Headers.CacheControl = "no-cache";
            await http.Response.WriteAsync(ahead.Value.PageAt(http.Request.Path), http.RequestAborted);
        });
    }

    public static void UseOneSentenceWhenBroken(this WebApplication app) => app.UseExceptionHandler(broken => broken.UseSecurityHeaders().Run(async http => // what was set before the fault is gone
    {
        var trace = Headers.IdOf(http);
        app.Logger.LogError(http.Features.Get<IExceptionHandlerFeature>()?.Error, "A request could not be answered; trace {Trace}", trace);
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(new Text($"Something went wrong on our side. Please quote {trace}.", $"Aeth rhywbeth o'i le ar ein hochr ni. Dyfynnwch {trace}.").ToString(), http.RequestAborted);
    }));
}
