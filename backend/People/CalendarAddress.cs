using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

/// <summary>A secret address under which somebody's calendar program reads their deadlines, as whom they act, until it is revoked. Only the hash of the secret is kept.</summary>
public sealed class CalendarAddress
{
    private const int SecretBytes = 32;

    private CalendarAddress() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid BodyId { get; private init; }
    public Role Role { get; private init; }

    /// <summary>Whose it is; null in a demonstration, where nobody has an account.</summary>
    public Guid? PersonId { get; private init; }

    public string SecretHash { get; private init; } = null!;
    public DateTimeOffset MadeAt { get; private init; }
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>An address for the viewer, and its secret, which is told once.</summary>
    public static (CalendarAddress Address, string Secret) Make(Viewer viewer, DateTimeOffset now)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        return (new() { BodyId = viewer.BodyId!.Value, Role = viewer.Role, PersonId = viewer.PersonId, SecretHash = HashOf(secret), MadeAt = now }, secret);
    }

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

/// <summary>Everybody sees their own.</summary>
internal sealed class CalendarAddressMap(PortalContext db) : IEntityTypeConfiguration<CalendarAddress>
{
    public void Configure(EntityTypeBuilder<CalendarAddress> address)
    {
        address.Property(a => a.Id).ValueGeneratedNever();
        address.Property(a => a.SecretHash).HasMaxLength(64);
        address.HasIndex(a => a.SecretHash).IsUnique();
        address.HasOne<Bodies.LocalPolicingBody>().WithMany().HasForeignKey(a => a.BodyId);
        address.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
        address.HasQueryFilter(Filters.Visibility, a => a.BodyId == db.Viewer.BodyId && a.Role == db.Viewer.Role && a.PersonId == db.Viewer.PersonId);
    }
}

/// <summary>Who reads under a secret address: before it is looked up, nobody is known.</summary>
internal static class CalendarAddresses
{
    /// <summary>As whom the address acts; null where there is none, it is revoked, or the person or the role has ended.</summary>
    public static async Task<Acting?> Of(PortalContext db, string secret, bool demonstration, CancellationToken stop)
    {
        var hash = CalendarAddress.HashOf(secret);
        var found = await db.CalendarAddresses.IgnoreQueryFilters().AsNoTracking().Where(a => a.SecretHash == hash && a.RevokedAt == null)
            .Select(a => new
            {
                a.Role, a.PersonId, Body = db.Bodies.Where(b => b.Id == a.BodyId).Select(b => b.Slug).FirstOrDefault(),
                Lasts = db.People.IgnoreQueryFilters().Any(p => p.Id == a.PersonId && p.EndedAt == null)
                    && db.RolesHeld.IgnoreQueryFilters().Any(r => r.PersonId == a.PersonId && r.BodyId == a.BodyId && r.Role == a.Role && r.EndedAt == null),
            }).FirstOrDefaultAsync(stop);
        return found is not null && (found.Lasts || (found.PersonId is null && demonstration)) ? new(found.Role, found.Body, found.PersonId) : null;
    }
}
