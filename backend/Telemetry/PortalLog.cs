using System.Globalization;
using Serilog;
using Serilog.Events;

namespace ScrutinyPortal.Telemetry;

internal static class PortalLog
{
    /// <summary>The log goes to the console. In a demonstration it tells only what went wrong.</summary>
    public static IServiceCollection AddPortalLog(this IServiceCollection services, bool demonstration) => services.AddSerilog(log => log
        .MinimumLevel.Is(demonstration ? LogEventLevel.Warning : LogEventLevel.Information)
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("OpenIddict", LogEventLevel.Warning) // it tells every request to the token server
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error) // the keys are kept by the folder's permissions
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal) // a failed command is told once, by what asked for it
        .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture), preserveStaticLogger: true); // else one host that ends in a process would silence another that begins
}
