using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>Coming in for the first time, or after a password was forgotten: by a link that works once.</summary>
internal static class LinkEndpoint
{
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(5);

    public static void MapLinks(this RouteGroupBuilder door)
    {
        door.MapPost("/link", async (Followed asked, OneTimeLinks links, CancellationToken stop) =>
        {
            var person = await links.Read(asked.Kind, asked.Link, stop);
            return Results.Json(new { person.Name, person.Email, person.Organisation });
        });
        door.MapPost("/new-password", async (Followed asked, OneTimeLinks links, SigningIn signingIn, Door open, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            var person = await links.Read(asked.Kind, asked.Link, stop);
            if (person.Organisation is not null) throw new ComesThroughOrganisationException();
            open.Note(SecurityEventKind.PasswordSet, person.Id, $"{asked.Kind}");
            if (asked.Kind is MailKind.ForgottenPassword) db.Add(new Mail(MailKind.PasswordSet, person, clock.GetUtcNow()));
            await signingIn.SetPassword(person, asked.Password ?? "", stop);
            return Results.NoContent();
        });
        door.MapPost("/forgotten", (Forgotten asked, HttpContext http, PortalContext db, Door open) =>
        {
            // After the answer, so that neither its words nor its time tells whether there is such an account.
            http.Response.OnCompleted(() => Write(asked.Email, db, open));
            return Results.NoContent();
        });
        door.MapPost("/mail-link", async (Kept asked, MailSetting setting, OneTimeLinks links, Door open, ISecurityLog log, PortalContext db, CancellationToken stop) =>
        {
            if (!db.Viewer.May(Act.ManagePeople)) await log.Denied(Act.ManagePeople, stop);
            if (!db.Viewer.May(Act.ManagePeople) || setting.IsSent) return Results.StatusCode(StatusCodes.Status403Forbidden);
            var mail = await db.Mail.FirstOrDefaultAsync(m => m.Id == asked.Id && Mail.WithLink.Contains(m.Kind), stop) ?? throw new NotFoundException();
            open.Note(SecurityEventKind.LinkHandedOn, mail.PersonId, $"{mail.Kind}");
            await db.SaveInTurn(stop);
            return Results.Json(new { Link = await links.For(mail.Kind, mail.PersonId, stop) });
        });
    }

    private static async Task Write(string email, PortalContext db, Door open)
    {
        var (name, now) = (Account.NameOf(email), db.Now);
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.NormalizedUserName == name);
        var person = account is null ? null : await Sessions.Lasting(db, account.Id);
        if (person is null || (person.Organisation is not null && await PeopleQueries.Accepted(db).AnyAsync(a => a.Id == person.Id)) || await Sessions.WasWritten(db, person.Id, now - BetweenMails)) return;
        db.Add(new Mail(account!.PasswordHash is null ? MailKind.Invitation : MailKind.ForgottenPassword, person, now));
        open.Note(SecurityEventKind.PasswordForgotten, person.Id);
        await db.SaveInTurn(CancellationToken.None);
    }

    /// <summary>A link that somebody follows, by what it is for (INVITATION), and with it the password that they choose.</summary>
    private sealed record Followed(string For, string Link, string? Password = null)
    {
        public MailKind Kind => Enum.TryParse<MailKind>(For.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var kind) && Mail.WithLink.Contains(kind) ? kind : throw new LinkUsedException();
    }

    private sealed record Forgotten(string Email);

    /// <summary>A mail, by its id in the API.</summary>
    private sealed record Kept(string Mail)
    {
        public Guid Id => NodeId.Read(Mail)?.Id ?? Guid.Empty;
    }
}
