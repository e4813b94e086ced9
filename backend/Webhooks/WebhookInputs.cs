namespace ScrutinyPortal.Webhooks;

public sealed record RegisterWebhookInput
{
    /// <summary>The partner whose program is told.</summary>
    public required Guid PartnerId { get; init; }

    /// <summary>The address that is called: whole, by https on port 443 or 8443, in a public network, with no name of a user.</summary>
    public required string Address { get; init; }
}

public sealed record ChangeWebhookInput
{
    /// <summary>The webhook.</summary>
    public required Guid WebhookId { get; init; }

    /// <summary>The version of it that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The address that is called from now on, as when it was registered.</summary>
    public required string Address { get; init; }
}

public sealed record RotateWebhookSecretInput
{
    /// <summary>The webhook.</summary>
    public required Guid WebhookId { get; init; }

    /// <summary>The version of it that was read.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the old secret ends now: where it has become known. Otherwise each call is signed with both for another day.</summary>
    public bool? EndsOldNow { get; init; }
}

public sealed record PauseWebhookInput
{
    /// <summary>The webhook.</summary>
    public required Guid WebhookId { get; init; }

    /// <summary>The version of it that was read.</summary>
    public required int Version { get; init; }
}

public sealed record TestWebhookInput
{
    /// <summary>The webhook.</summary>
    public required Guid WebhookId { get; init; }
}

public sealed record ReplayDeliveryInput
{
    /// <summary>The delivery that is to be sent again.</summary>
    public required Guid DeliveryId { get; init; }
}
