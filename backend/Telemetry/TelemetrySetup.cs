using Microsoft.EntityFrameworkCore.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ScrutinyPortal.Telemetry;

internal static class TelemetrySetup
{
    /// <summary>Traces and metrics by OpenTelemetry's protocol, to PORTAL_TELEMETRY (over HTTP) or as OpenTelemetry's own settings say; nothing where neither names a collector.</summary>
    public static IServiceCollection AddPortalTelemetry(this IServiceCollection services, IConfiguration settings)
    {
        var collector = settings["PORTAL_TELEMETRY"];
        if (collector is null && settings["OTEL_EXPORTER_OTLP_ENDPOINT"] is null) return services;
        if (collector is not null && !(Uri.TryCreate(collector, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            throw new StartRefused($"PORTAL_TELEMETRY holds no address: {collector}. Write it as http://localhost:4318.");
        }

        var telemetry = services.AddSingleton<IInterceptor, StatementSpans>().AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("scrutiny-portal", serviceVersion: typeof(TelemetrySetup).Assembly.GetName().Version?.ToString()))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation(o => o.Filter = http => !http.Request.Path.StartsWithSegments("/calendar")).AddSource(Signals.Name))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(Signals.Name, "System.Runtime"));
        _ = collector is null ? telemetry.UseOtlpExporter() : telemetry.UseOtlpExporter(OtlpExportProtocol.HttpProtobuf, new(collector));
        return services;
    }
}
