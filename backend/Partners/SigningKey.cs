using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyPortal.Partners;

/// <summary>A key of the token server, sealed by the portal's data protection: it signs, and with it goes the one that OpenIddict encrypts with.</summary>
internal sealed class SigningKey
{
    /// <summary>The first is 1; whoever makes the next takes the next number, and of two hosts only one can.</summary>
    public int Number { get; init; }

    public byte[] Sealed { get; init; } = [];

    /// <summary>From when it signs. Before that it is told, so that whoever keeps our keys knows it when it is met.</summary>
    public DateTimeOffset From { get; init; }

    /// <summary>Until when it signs. After that it is still told, for what it signed last.</summary>
    public DateTimeOffset Until { get; init; }
}

internal sealed class SigningKeyMap : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> key)
    {
        key.ToTable("SigningKeys");
        key.HasKey(k => k.Number);
        key.Property(k => k.Number).ValueGeneratedNever();
    }
}
