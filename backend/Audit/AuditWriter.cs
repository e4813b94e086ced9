using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>Writes what happened to every entity in the same transaction as the change itself.</summary>
internal sealed class AuditWriter(TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalContext)data.Context!;
        foreach (var entry in db.ChangeTracker.Entries<Entity>().ToList())
        {
            var happenings = entry.Entity.TakeHappenings();
            if (happenings.Count == 0 && entry.State is EntityState.Unchanged) continue;
            db.Add(new AuditEntry
            {
                At = clock.GetUtcNow(),
                Role = db.Viewer.Role,
                ByBodyId = db.Viewer.BodyId,
                SubjectKind = entry.Metadata.ClrType.Name,
                SubjectId = entry.Entity.Id,
                SubjectVersion = entry.Entity.Version,
                Happened = happenings.Count > 0 ? string.Join(", ", happenings) : Verb(entry.State),
                Changes = [.. Changes(entry)],
            });
        }

        return ValueTask.FromResult(result);
    }

    private static string Verb(EntityState state) => state switch
    {
        EntityState.Added => "recorded",
        EntityState.Deleted => "removed",
        _ => "changed",
    };

    private static IEnumerable<FieldChange> Changes(EntityEntry<Entity> entry) =>
        entry.State is not EntityState.Modified ? [] : entry.Properties
            .Where(p => p.IsModified && p.Metadata.Name != nameof(Entity.Version))
            .Select(p => new FieldChange(p.Metadata.Name, Words(p.OriginalValue), Words(p.CurrentValue)));

    private static string? Words(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
