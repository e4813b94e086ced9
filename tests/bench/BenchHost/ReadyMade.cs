using System.Collections.Concurrent;

namespace ScrutinyPortal.Bench;

/// <summary>Bytes that were made before: what no server can do quicker. /ready-made behind the portal's pipeline, /bare before all of it.</summary>
internal sealed class ReadyMade : IStartupFilter
{
    private readonly ConcurrentDictionary<string, byte[]> _kept = [];

    public void Map(WebApplication app)
    {
        app.MapPut("/ready-made/{name}", async (string name, HttpContext http) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            _kept[name] = body.ToArray();
        });
        app.MapGet("/ready-made/{name}", (string name, HttpContext http) => Send(http, name));
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map("/bare", bare => bare.Run(http => Send(http, http.Request.Path.Value![1..])));
        next(app);
    };

    private Task Send(HttpContext http, string name)
    {
        var bytes = _kept[name];
        (http.Response.ContentType, http.Response.ContentLength) = ("application/json; charset=utf-8", bytes.Length);
        return http.Response.BodyWriter.WriteAsync(bytes).AsTask();
    }
}
