using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ScrutinyPortal.Tests.Partners;

/// <summary>Another's server on this machine, which counts who calls and keeps what they send.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Listener(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public int Calls { get; private set; }

    public static async Task<Listener> Start()
    {
        var app = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]).Build();
        var listener = new Listener(app);
        app.Run(http =>
        {
            listener.Calls++;
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return listener;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
