using System.ComponentModel.DataAnnotations.Schema;
using ScrutinyPortal.Model;
using ScrutinyPortal.Partners;

namespace ScrutinyPortal.Webhooks;

/// <summary>Whether a webhook is called.</summary>
public enum WebhookStatus
{
    /// <summary>It is told of what is published.</summary>
    Active,

    /// <summary>The administrator has paused it. What is published meanwhile it is told when it goes on.</summary>
    Paused,

    /// <summary>For five days it took nothing: the portal has switched it off.</summary>
    GivenUp,

    /// <summary>Its receiver answered 410, that it wants no more: the portal has switched it off.</summary>
    Gone,
}

/// <summary>An address of a partner's that is told of what is published, as soon as everybody may read it.</summary>
public sealed class Webhook : Entity
{
    private static readonly Transitions<WebhookStatus> Moves = new(WebhookWords.Of)
    {
        { WebhookStatus.Active, WebhookStatus.Paused, WebhookStatus.GivenUp, WebhookStatus.Gone },
        { WebhookStatus.Paused, WebhookStatus.Active, WebhookStatus.Gone, WebhookStatus.GivenUp }, // a call was under way when it was paused
        { WebhookStatus.GivenUp, WebhookStatus.Active },
        { WebhookStatus.Gone, WebhookStatus.Active },
    };

    private Webhook() { }

    internal Webhook(Partner partner, string address, DateTimeOffset now)
    {
        (PartnerId, Partner, Address, RegisteredAt) = (partner.Id, partner, address, now);
        Happened("registered");
    }

    public Guid PartnerId { get; private init; }

    public Partner Partner { get; private init; } = null!;

    /// <summary>The address that is called.</summary>
    public string Address { get; private set; } = null!;

    /// <summary>When it was registered. It is told of what was published since.</summary>
    public DateTimeOffset RegisteredAt { get; private init; }

    /// <summary>Whether it is called.</summary>
    public WebhookStatus Status { get; private set; }

    /// <summary>The secret, shown once: only where the act that made it is answered, and kept nowhere as it is.</summary>
    [NotMapped]
    public string? NewSecret { get; internal set; }

    internal void Change(string address)
    {
        Address = address;
        Happened("changed");
    }

    internal void Rotate() => Happened("secret rotated");

    internal void Pause() => MoveTo(WebhookStatus.Paused, "paused");

    internal void Resume() => MoveTo(WebhookStatus.Active, "resumed");

    /// <summary>Switched off by the portal, for one of two reasons.</summary>
    internal void SwitchOff(WebhookStatus why) => MoveTo(why, "switched off");

    /// <summary>What needs a webhook that is called.</summary>
    internal void RefuseUnlessActive()
    {
        if (Status is not WebhookStatus.Active) throw new IllegalMoveException(Status.ToString(), nameof(WebhookStatus.Active), WebhookWords.Of(Status));
    }

    private void MoveTo(WebhookStatus status, string happened)
    {
        Status = Moves.Move(Status, status);
        Happened(happened);
    }
}
