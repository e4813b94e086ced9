using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ScrutinyPortal.People;

/// <summary>A browser in which an account was signed in before: its tries at the password are counted apart from those of strangers.</summary>
internal sealed class KnownBrowser
{
    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public int AccessFailedCount { get; init; }
    public DateTimeOffset? LockoutEnd { get; init; }
    public DateTimeOffset SeenAt { get; init; }
}

internal sealed class KnownBrowserMap : IEntityTypeConfiguration<KnownBrowser>
{
    public void Configure(EntityTypeBuilder<KnownBrowser> browser)
    {
        browser.ToTable("KnownBrowsers");
        browser.Property(b => b.Id).ValueGeneratedNever();
        browser.HasOne<Account>().WithMany().HasForeignKey(b => b.AccountId);
    }
}
