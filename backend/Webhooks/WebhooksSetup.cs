using System.Net;

namespace ScrutinyPortal.Webhooks;

internal static class WebhooksSetup
{
    public static IServiceCollection AddPortalWebhooks(this IServiceCollection services, IConfiguration settings, IHostEnvironment environment) => services
        .AddSingleton(CallableNetworks.From(settings, environment)).AddSingleton<Resolve>((host, stop) => Dns.GetHostAddressesAsync(host, stop))
        .AddSingleton<Caller>().AddSingleton<WebhookSecrets>().AddSingleton<WebhookMutations>().AddSingleton<Courier>().AddHostedService(provided => provided.GetRequiredService<Courier>());
}
