using MailKit.Security;

namespace ScrutinyPortal.People;

/// <summary>The mail server to which the portal hands its mail, and from whom it says it comes. Null where none is configured: then mail is kept and shown to the administrator.</summary>
internal sealed record MailOptions(Uri Server, string From)
{
    public static MailOptions? Read(IConfiguration settings)
    {
        if (settings["PORTAL_SMTP"] is not { Length: > 0 } server) return null;
        if (!Uri.TryCreate(server, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps"))
        {
            throw new StartRefused("PORTAL_SMTP holds no mail server. Write it as smtps://name:password@mail.example.org, or smtp://… for one that begins in the clear and is then encrypted.");
        }

        return settings["PORTAL_MAIL_FROM"] is { Length: > 0 } from
            ? new(address, from)
            : throw new StartRefused("PORTAL_MAIL_FROM is missing: the address from which mail is sent, such as portal@example.org.");
    }

    public int Port => Server.IsDefaultPort || Server.Port < 0 ? Server.Scheme is "smtps" ? 465 : 587 : Server.Port;

    /// <summary>Never in the clear but to this machine itself.</summary>
    public SecureSocketOptions Security => Server.Scheme is "smtps" ? SecureSocketOptions.SslOnConnect : Server.IsLoopback ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;

    public (string Name, string Password)? Credentials => Server.UserInfo.Split(':', 2) is [{ Length: > 0 } name, var password] ? (Uri.UnescapeDataString(name), Uri.UnescapeDataString(password)) : null;
}

/// <summary>Whether mail is sent, or kept and shown to the administrator.</summary>
internal sealed record MailSetting(MailOptions? Server)
{
    public bool IsSent => Server is not null;
}
