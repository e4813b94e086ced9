using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>One link of the audit trail: written with the change that it describes, never altered.</summary>
public sealed class AuditEntry
{
    /// <summary>The verb of an entry by which the trail takes over a row that it has not seen grow: of a record kept before there was a chain, or changed by a new version of the portal.</summary>
    internal const string TakenOver = "taken over";

    private const int TicksInMicrosecond = 10;

    /// <summary>The place in the chain.</summary>
    public long Id { get; private set; }

    /// <summary>When it happened, to the microsecond, which is what every store keeps.</summary>
    public required DateTimeOffset At { get; init => field = new(value.UtcTicks - (value.UtcTicks % TicksInMicrosecond), TimeSpan.Zero); }

    /// <summary>As what the person acted.</summary>
    public required Role Role { get; init; }

    /// <summary>The body for which the person acted; null where the portal itself acted.</summary>
    public Guid? ByBodyId { get; init; }

    /// <summary>The person who acted; null in a demonstration, where nobody has an account, where the portal itself acted, and before entries named one.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The kind of thing that it happened to.</summary>
    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The whole of which the thing is a part, so that a record's history tells of its parts too; null where it is a whole itself.</summary>
    public Guid? WholeId { get; init; }

    /// <summary>The version of the thing after the change.</summary>
    public required int SubjectVersion { get; init; }

    /// <summary>The verb.</summary>
    public required string Happened { get; init; }

    /// <summary>What changed, as it is stored and sealed.</summary>
    public required string ChangesText { get; init; }

    /// <summary>What changed, field by field.</summary>
    [NotMapped]
    public IReadOnlyList<FieldChange> Changes => Read(ChangesText);

    /// <summary>The fingerprint of the row before the change; null where there was none.</summary>
    public byte[]? Before { get; init; }

    /// <summary>The fingerprint of the row after the change; null where it was removed.</summary>
    public byte[]? After { get; init; }

    /// <summary>The fingerprint of this entry and of the one before it. Empty only where an earlier version wrote it, until the chain begins.</summary>
    public byte[] Hash { get; private set; } = [];

    internal static string Write(IReadOnlyList<FieldChange> changes) => JsonSerializer.Serialize(changes, JsonSerializerOptions.Default);

    internal static IReadOnlyList<FieldChange> Read(string changes) => JsonSerializer.Deserialize<List<FieldChange>>(changes, JsonSerializerOptions.Default)!;

    /// <summary>Makes it the next link.</summary>
    internal Link SealAfter(Link last)
    {
        Id = last.Id + 1;
        return LinkAfter(last);
    }

    /// <summary>Links one that was written without a chain, where it stands.</summary>
    internal Link LinkAfter(Link last)
    {
        Hash = HashAfter(last.Hash);
        return new(Id, Hash);
    }

    internal byte[] HashAfter(byte[] last)
    {
        var fingerprint = new Fingerprint()
            .Add(last).Add(Id).Add(At).Add(Role.ToString()).Add(ByBodyId).Add(SubjectKind).Add(SubjectId).Add(WholeId)
            .Add(SubjectVersion).Add(Happened).Add(ChangesText).Add(Before).Add(After);
        return (PersonId is { } person ? fingerprint.Add(person) : fingerprint).Hash(); // entries from before persons were named keep their hash
    }
}

/// <summary>How far a chain goes: its last entry's place and hash.</summary>
internal sealed record Link(long Id, byte[] Hash)
{
    public static readonly Link None = new(0, []);

    /// <summary>To be kept outside of the database, so that a shortened chain is found: 1234-9f86d0….</summary>
    public override string ToString() => $"{Id}-{Convert.ToHexStringLower(Hash)}";

    public static Link? TryParse(string digest) =>
        digest.Trim().Split('-') is [var id, { Length: 64 } hash] && long.TryParse(id, out var number) && hash.All(char.IsAsciiHexDigit) ? new(number, Convert.FromHexString(hash)) : null;
}
