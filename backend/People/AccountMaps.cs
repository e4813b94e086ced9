using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyPortal.People;

// What Identity keeps, in its version 3, which has passkeys. Its own context would ask the host for the version, and forget the passkeys wherever there is no host.
// These rows are read before it is known who asks: only for a name or a key that is given, and never as a list.

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    private const int Name = 256;

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.UserName).HasMaxLength(Name);
        account.Property(a => a.NormalizedUserName).HasMaxLength(Name);
        account.Property(a => a.Email).HasMaxLength(Name);
        account.Property(a => a.NormalizedEmail).HasMaxLength(Name);
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        account.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed);
        account.HasIndex(a => a.NormalizedUserName).IsUnique();
        account.HasOne<Person>().WithOne().HasForeignKey<Account>(a => a.Id);
        account.HasMany<IdentityUserLogin<Guid>>().WithOne().HasForeignKey(l => l.UserId);
        account.HasMany<IdentityUserToken<Guid>>().WithOne().HasForeignKey(t => t.UserId);
        account.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(p => p.UserId);
    }
}

/// <summary>The accounts that a person has at other providers: by issuer and subject, never by e-mail.</summary>
internal sealed class LoginMap : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login)
    {
        login.ToTable("AccountLogins").HasKey(l => new { l.LoginProvider, l.ProviderKey });
        login.Property(l => l.LoginProvider).HasMaxLength(300);
        login.Property(l => l.ProviderKey).HasMaxLength(300);
    }
}

/// <summary>The key of an authenticator app, and the recovery codes.</summary>
internal sealed class TokenMap : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("AccountTokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        token.Property(t => t.LoginProvider).HasMaxLength(128);
        token.Property(t => t.Name).HasMaxLength(128);
    }
}

internal sealed class PasskeyMap : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.ToTable("AccountPasskeys").HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(p => p.Data).ToJson();
    }
}
