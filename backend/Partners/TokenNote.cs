using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using OpenIddict.Server;
using ScrutinyPortal.People;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ScrutinyPortal.Partners;

/// <summary>Writes into the log of security that a partner's program was given a token, or was given none. Of a name that is no partner's nothing is kept: anybody could fill the log with it.</summary>
internal sealed class TokenNote(PortalContext db, Door door) : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    public async ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        var client = context.Request?.ClientId;
        if (!Guid.TryParseExact(client, "N", out var partner) || !await db.Set<OpenIddictEntityFrameworkCoreApplication>().AnyAsync(c => c.ClientId == client, context.CancellationToken)) return;
        if (context.Error is null) door.Note(SecurityEventKind.TokenIssued, null, context.Response.Scope ?? context.Request!.Scope, partner);
        else if (!door.NoteOnce(SecurityEventKind.TokenRefused, partner, null, context.Error, partner)) return;
        await db.SaveInTurn(context.CancellationToken);
    }
}
