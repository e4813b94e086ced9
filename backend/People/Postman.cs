using MailKit;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace ScrutinyPortal.People;

/// <summary>
/// Hands mail to the mail server. Each is claimed in the database before the first word of it is said, by one host only; what is not certainly refused is never said twice.
/// A stop in between leaves it claimed, to be seen by the administrator, who may send it again.
/// </summary>
internal sealed class Postman(MailOptions server, IServiceScopeFactory scopes, TimeProvider clock, ILogger<Postman> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Round);
        do
        {
            try
            {
                await Deliver(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogWarning("Mail is kept, and tried again: {Reason}", fault.GetType().Name); // never what a mail server said, which may repeat an address
            }
        }
        while (await rounds.WaitForNextTickAsync(stoppingToken).AsTask().ContinueWith(tick => tick is { IsCompletedSuccessfully: true, Result: true }, TaskScheduler.Default));
    }

    private async Task Deliver(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        var now = clock.GetUtcNow();
        var due = await db.Mail.IgnoreQueryFilters().AsNoTracking().Where(m => m.State == MailState.Waiting && m.NextAt <= now).OrderBy(m => m.NextAt).Take(50).ToListAsync(stop);
        if (due.Count == 0) return;
        using var smtp = new SmtpClient();
        string? unreachable = null;
        try
        {
            await smtp.ConnectAsync(server.Server.Host, server.Port, server.Security, stop);
            if (server.Credentials is { } known) await smtp.AuthenticateAsync(known.Name, known.Password, stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            unreachable = fault.GetType().Name;
        }

        foreach (var mail in due)
        {
            if (await Claim(db, mail, stop)) await Send(scope.ServiceProvider, smtp, mail, unreachable);
        }
    }

    // The words are made before, the claim stands before the first of them is said, and what comes of it is kept though the host stops.
    private async Task Send(IServiceProvider services, SmtpClient smtp, Mail mail, string? unreachable)
    {
        var said = new Said();
        try
        {
            if (unreachable is not null) mail.NotTaken(unreachable, clock.GetUtcNow());
            else
            {
                await smtp.SendAsync(await Letter(services, mail), CancellationToken.None, said);
                mail.Taken(clock.GetUtcNow());
            }
        }
        catch (Exception fault) when (fault is SmtpCommandException || !said.Whole)
        {
            mail.NotTaken(fault is SmtpCommandException refused ? $"{(int)refused.StatusCode}" : fault.GetType().Name, clock.GetUtcNow());
        }

        var db = services.GetRequiredService<PortalContext>();
        db.Update(mail);
        await db.SaveChangesAsync(CancellationToken.None);
        db.Entry(mail).State = EntityState.Detached;
    }

    private async Task<MimeMessage> Letter(IServiceProvider services, Mail mail)
    {
        var db = services.GetRequiredService<PortalContext>();
        var name = await db.People.IgnoreQueryFilters().Where(p => p.Id == mail.PersonId).Select(p => p.Name).FirstAsync(CancellationToken.None);
        var link = Mail.WithLink.Contains(mail.Kind) ? await services.GetRequiredService<OneTimeLinks>().For(mail.Kind, mail.PersonId, CancellationToken.None) : null;
        var letter = new MimeMessage { Subject = MailWords.Subject(mail.Kind), Body = new TextPart("plain") { Text = MailWords.Body(mail.Kind, name, link) } };
        letter.From.Add(MailboxAddress.Parse(server.From));
        letter.To.Add(new MailboxAddress(name, mail.To));
        letter.MessageId = $"{mail.Id:N}@{letter.From.Mailboxes.First().Domain}";
        return letter;
    }

    private static async Task<bool> Claim(PortalContext db, Mail mail, CancellationToken stop) =>
        await db.Mail.IgnoreQueryFilters().Where(m => m.Id == mail.Id && m.State == MailState.Waiting).ExecuteUpdateAsync(m => m.SetProperty(x => x.State, MailState.HandedOver), stop) == 1;

    /// <summary>Whether all of a mail has been said, so that the server may have taken it though it did not say so.</summary>
    private sealed class Said : ITransferProgress
    {
        public bool Whole { get; private set; }

        public void Report(long bytesTransferred, long totalSize) => Whole = totalSize > 0 && bytesTransferred >= totalSize;

        public void Report(long bytesTransferred) => Whole = true;
    }
}
