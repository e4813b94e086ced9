using System.Collections;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>Writes what happened to every entity and every link in the same transaction as the change itself, as the next links of the chain.</summary>
internal sealed class AuditWriter(TimeProvider clock) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalContext)data.Context!;
        var changed = db.ChangeTracker.Entries().Where(entry => AuditedRow.Is(entry.Metadata)).Select(entry => (Entry: entry, Verb: Verb(entry))).Where(c => c.Verb is not null).ToList();
        if (changed.Count == 0) return result;
        var now = clock.GetUtcNow();
        var last = await AuditChain.Last(db, cancellationToken);
        foreach (var (entry, verb) in changed)
        {
            var written = Describe(entry, verb!, now, db);
            last = written.SealAfter(last);
            db.Add(written);
        }

        return result;
    }

    private static AuditEntry Describe(EntityEntry entry, string verb, DateTimeOffset now, PortalContext db)
    {
        var entity = entry.Entity as Entity;
        return new()
        {
            At = now,
            Role = db.Viewer.Role,
            ByBodyId = db.Viewer.BodyId,
            PersonId = db.Viewer.PersonId,
            SubjectKind = AuditedRow.KindOf(entry.Metadata),
            SubjectId = entity?.Id ?? AuditedRow.IdOf([.. entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p).CurrentValue!)]),
            WholeId = WholeOf(entry),
            SubjectVersion = entity?.Version ?? 0,
            Happened = verb,
            ChangesText = AuditEntry.Write([.. Changes(entry)]),
            Before = entry.State is EntityState.Added ? null : AuditedRow.Of(entry.Metadata, p => entry.Property(p).OriginalValue),
            After = entry.State is EntityState.Deleted ? null : AuditedRow.Of(entry.Metadata, p => entry.Property(p).CurrentValue),
        };
    }

    private static string? Verb(EntityEntry entry)
    {
        var happenings = (entry.Entity as Entity)?.TakeHappenings() ?? [];
        if (happenings.Count > 0) return string.Join(", ", happenings);
        return (entry.State, entry.Metadata.IsPropertyBag) switch
        {
            (EntityState.Added, true) => "linked",
            (EntityState.Deleted, true) => "unlinked",
            (EntityState.Added, false) => "recorded",
            (EntityState.Deleted, false) => "removed",
            (EntityState.Modified, _) => "changed",
            _ => null,
        };
    }

    /// <summary>The whole is what a row names that not everybody sees: its report, its request, and neither its force nor its body. A phase of monitoring names none: it is a part of its force.</summary>
    private static Guid? WholeOf(EntityEntry entry) => entry.Metadata.GetForeignKeys()
        .Where(key => key.PrincipalEntityType.GetDeclaredQueryFilters().Count > 0)
        .OrderByDescending(key => key.IsRequired)
        .Select(key => entry.Property(key.Properties[0]).CurrentValue as Guid?).FirstOrDefault(id => id is not null) ?? (entry.Entity is IAboutForce about and not IReferenced ? about.ForceId : null);

    private static IEnumerable<FieldChange> Changes(EntityEntry entry) => entry.Properties
        .Where(p => p.Metadata.Name is not (nameof(Entity.Version) or nameof(Entity.Id)) && p.Metadata != entry.Metadata.FindDiscriminatorProperty())
        .Select(p => new FieldChange(p.Metadata.Name,
            entry.State is EntityState.Added ? null : Words(p.OriginalValue), entry.State is EntityState.Deleted ? null : Words(p.CurrentValue)))
        .Where(change => change.Before != change.After);

    private static string? Words(object? value) => value switch
    {
        null => null,
        string words => words,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable many => string.Join("; ", many.Cast<object?>().Select(Words)) is { Length: > 0 } all ? all : null,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
