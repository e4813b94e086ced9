using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.People;

namespace ScrutinyPortal.Partners;

public static class PartnerMutations
{
    /// <summary>Registers a program of another organisation, for which a body answers. Its secret is in the answer, once. By the administrator.</summary>
    public static async Task<Partner> RegisterPartner(RegisterPartnerInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var body = await db.Bodies.FirstOrDefaultAsync(b => b.Slug == input.Body, stop) ?? throw new NotFoundException("body");
        var partner = new Partner(body, input, clock.GetUtcNow());
        db.Add(partner);
        return await Saved(partner, SecurityEventKind.PartnerRegistered, db, clock, stop);
    }

    /// <summary>Enters anew what is known of a partner, how it proves who it is and what it may be shown. The tokens that it has end. By the administrator.</summary>
    public static async Task<Partner> ChangePartner(ChangePartnerInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var partner = await Found(input.PartnerId, input.Version, db, stop);
        partner.Change(input);
        await Client.EndTokens(partner, db, clock.GetUtcNow(), stop);
        return await Saved(partner, SecurityEventKind.PartnerChanged, db, clock, stop);
    }

    /// <summary>Gives a partner a new secret, in the answer, once. By the administrator. Refused: a partner that proves itself by keys.</summary>
    public static async Task<Partner> RotatePartnerSecret(RotatePartnerSecretInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var partner = await Found(input.PartnerId, input.Version, db, stop);
        if (partner.PublicKeys is not null) throw new InvalidInputException("partnerId", new("It proves who it is by keys and has no secret: change its keys.", "Mae'n profi pwy ydyw trwy allweddi ac nid oes ganddo gyfrinach: newidiwch ei allweddi."));
        var now = input.EndsOldNow ?? false;
        partner.Rotate();
        partner.NewSecret = Client.Renew(await Client.Keep(partner, db, stop), now, clock.GetUtcNow());
        if (now) await Client.EndTokens(partner, db, clock.GetUtcNow(), stop);
        db.Touch(partner);
        Note(partner, SecurityEventKind.PartnerSecretRotated, db, clock);
        await db.SaveChangesAsync(stop);
        return partner;
    }

    /// <summary>Lets a partner in no more: it gets no token, and those that it has end at once. By the administrator. Refused: one that is suspended.</summary>
    public static async Task<Partner> SuspendPartner(SuspendPartnerInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var partner = await Found(input.PartnerId, input.Version, db, stop);
        partner.Suspend(input.Reason);
        await Client.EndTokens(partner, db, clock.GetUtcNow(), stop);
        return await Saved(partner, SecurityEventKind.PartnerSuspended, db, clock, stop);
    }

    /// <summary>Lets a suspended partner in again: it gets tokens anew with the secret or the keys that it has. By the administrator. Refused: one that is not suspended.</summary>
    public static async Task<Partner> ResumePartner(SuspendPartnerInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var partner = await Found(input.PartnerId, input.Version, db, stop);
        partner.Resume(input.Reason);
        return await Saved(partner, SecurityEventKind.PartnerResumed, db, clock, stop);
    }

    private static async Task<Partner> Found(Guid id, int version, PortalContext db, CancellationToken stop)
    {
        var partner = await db.Partners.Include(p => p.Body).FirstOrDefaultAsync(p => p.Id == id, stop) ?? throw new NotFoundException("partnerId");
        await db.Expect(partner, version, stop);
        return partner;
    }

    private static async Task<Partner> Saved(Partner partner, SecurityEventKind happened, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var client = await Client.Keep(partner, db, stop);
        if (partner.PublicKeys is null && client.ClientSecret is null) partner.NewSecret = Client.Renew(client, endsOldNow: true, clock.GetUtcNow());
        Note(partner, happened, db, clock);
        await db.SaveChangesAsync(stop);
        return partner;
    }

    private static void Note(Partner partner, SecurityEventKind kind, PortalContext db, TimeProvider clock) =>
        db.Add(new SecurityEvent(kind, null, clock.GetUtcNow(), db.Viewer.From, byPersonId: db.Viewer.PersonId) { PartnerId = partner.Id });
}
