using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScrutinyPortal.Tests.Walls;

/// <summary>A portal with walls as a test wants them.</summary>
internal sealed class Walled(AtEditions? interceptor, string[] settings) : Portal
{
    protected override Task<string[]> Settings() => Task.FromResult(settings);

    protected override IEnumerable<IInterceptor> Interceptors => interceptor is null ? [] : [interceptor];

    public static Task<Walled> With(params string[] settings) => With(null, settings);

    public static async Task<Walled> With(AtEditions? interceptor, params string[] settings)
    {
        var portal = new Walled(interceptor, settings);
        await portal.InitializeAsync();
        interceptor?.Begin();
        return portal;
    }
}

/// <summary>Comes between the portal and its database where a visitor asks for editions.</summary>
internal abstract class AtEditions : DbCommandInterceptor
{
    private bool _begun;

    public void Begin() => _begun = true;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (_begun && command.CommandText.Contains("FROM \"Editions\"", StringComparison.Ordinal)) await Reading(cancellationToken);
        return result;
    }

    protected abstract Task Reading(CancellationToken stop);
}

/// <summary>Keeps a visitor waiting until it is let go.</summary>
internal sealed class Held : AtEditions
{
    public SemaphoreSlim Reached { get; } = new(0);
    public SemaphoreSlim Go { get; } = new(0);

    protected override Task Reading(CancellationToken stop)
    {
        Reached.Release();
        return Go.WaitAsync(stop);
    }
}
