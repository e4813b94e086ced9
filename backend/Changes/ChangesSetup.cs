using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ScrutinyPortal.Changes;

internal static class ChangesSetup
{
    /// <summary>Within one host by itself; where a PostgreSQL serves several, through it.</summary>
    public static IServiceCollection AddPortalChanges(this IServiceCollection services, string? postgres)
    {
        services.AddSingleton<IInterceptor, ChangeTeller>();
        return postgres is null
            ? services.AddSingleton(new ChangeFeed())
            : services.AddSingleton(provided => ActivatorUtilities.CreateInstance<PostgresFeed>(provided, postgres))
                .AddSingleton<ChangeFeed>(provided => provided.GetRequiredService<PostgresFeed>())
                .AddHostedService(provided => ActivatorUtilities.CreateInstance<PostgresListener>(provided, postgres));
    }
}
