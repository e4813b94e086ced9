using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>Links that let somebody choose a password, once: setting it changes the stamp with which every link was made. The secret stands behind the # of the address, which no browser sends to any server.</summary>
internal sealed class OneTimeLinks(UserManager<Account> accounts, PortalContext db, PortalOptions options)
{
    private const string Purpose = "choose a password";

    /// <summary>The address in a mail.</summary>
    public async Task<string> For(MailKind kind, Guid person, CancellationToken stop)
    {
        var account = await db.Accounts.FirstAsync(a => a.Id == person, stop);
        var secret = await accounts.GenerateUserTokenAsync(account, $"{kind}", Purpose);
        return $"{options.Address}/{(kind is MailKind.Invitation ? "invitation" : "password/new")}#{person:N}.{Uri.EscapeDataString(secret)}";
    }

    /// <summary>The person whom the link lets in.</summary>
    public async Task<Person> Read(MailKind kind, string link, CancellationToken stop)
    {
        if (link.Split('.', 2) is not [var id, var secret] || !Guid.TryParseExact(id, "N", out var person)) throw new LinkUsedException();
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Id == person, stop);
        if (account is null || !await accounts.VerifyUserTokenAsync(account, $"{kind}", Purpose, Uri.UnescapeDataString(secret))) throw new LinkUsedException();
        return await db.People.IgnoreQueryFilters().Include(p => p.Roles).FirstOrDefaultAsync(p => p.Id == person && p.EndedAt == null, stop) ?? throw new LinkUsedException();
    }
}

/// <summary>An invitation waits a week in an inbox.</summary>
internal sealed class InvitationLinks(IDataProtectionProvider protection, IOptions<InvitationLinks.Life> life, ILogger<DataProtectorTokenProvider<Account>> log) : DataProtectorTokenProvider<Account>(protection, life, log)
{
    internal sealed class Life : DataProtectionTokenProviderOptions
    {
        public Life() => (Name, TokenLifespan) = (nameof(MailKind.Invitation), TimeSpan.FromDays(7));
    }
}

/// <summary>Who forgot their password waits for the mail.</summary>
internal sealed class PasswordLinks(IDataProtectionProvider protection, IOptions<PasswordLinks.Life> life, ILogger<DataProtectorTokenProvider<Account>> log) : DataProtectorTokenProvider<Account>(protection, life, log)
{
    internal sealed class Life : DataProtectionTokenProviderOptions
    {
        public Life() => (Name, TokenLifespan) = (nameof(MailKind.ForgottenPassword), TimeSpan.FromHours(1));
    }
}

/// <summary>The link was used, is too old, or was never made here.</summary>
public sealed class LinkUsedException() : DomainException("LINK_USED", new(
    "This link was used already, or is too old. Ask for a new one.", "Mae'r ddolen hon wedi'i defnyddio eisoes, neu'n rhy hen. Gofynnwch am un newydd."));
