using ScrutinyPortal.Model;

namespace ScrutinyPortal.Webhooks;

/// <summary>What a reader calls the status of a webhook, and that of a delivery.</summary>
internal static class WebhookWords
{
    public static Text Of(WebhookStatus status) => status switch
    {
        WebhookStatus.Active => new("Active", "Gweithredol"),
        WebhookStatus.Paused => new("Paused", "Wedi'i oedi"),
        WebhookStatus.GivenUp => new("Switched off: nothing arrived for five days", "Wedi'i ddiffodd: ni chyrhaeddodd dim am bum diwrnod"),
        _ => new("Switched off: the receiver wants no more", "Wedi'i ddiffodd: nid yw'r derbynnydd eisiau mwy"),
    };

    public static Text Of(DeliveryState state) => state switch
    {
        DeliveryState.Waiting => new("Waiting", "Yn aros"),
        DeliveryState.Delivered => new("Delivered", "Wedi'i ddanfon"),
        DeliveryState.Overtaken => new("Overtaken", "Wedi'i oddiweddyd"),
        _ => new("Given up", "Rhoddwyd y gorau iddi"),
    };
}
