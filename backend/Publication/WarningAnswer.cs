using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Publication;

/// <summary>Why a sentence may be published as it stands. It stays in the office.</summary>
public sealed class WarningAnswer : BodyRecord
{
    private WarningAnswer() { }

    internal WarningAnswer(BodyRecord subject, EditionWarning warning, string reason, string by, DateTimeOffset now)
    {
        (BodyId, SubjectId, Place) = (subject.BodyId, subject.Id, $"{warning.Place}");
        (Warning, Passage, By, RecordedAt) = (warning.Warning.Kind, warning.Warning.Passage, by, now);
        Reason = Entered.Required(reason, "reason", Entered.Long);
        Happened("warning answered");
    }

    /// <summary>The record of which an edition is made.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>Where the sentence stands.</summary>
    public string Place { get; private init; } = null!;

    /// <summary>Of what was warned.</summary>
    public WarningKind Warning { get; private init; }

    /// <summary>The sentence, as it stood.</summary>
    public string Passage { get; private init; } = null!;

    /// <summary>Why it may be published.</summary>
    public string Reason { get; private init; } = null!;

    /// <summary>The body for which it was answered.</summary>
    public string By { get; private init; } = null!;

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    internal bool Answers(EditionPlace place, Warning warning) => Place == $"{place}" && Warning == warning.Kind && Passage == warning.Passage;
}

internal sealed class WarningAnswerMap(PortalContext db) : IEntityTypeConfiguration<WarningAnswer>
{
    public void Configure(EntityTypeBuilder<WarningAnswer> answer)
    {
        answer.SeenByItsAudience(db);
        answer.Property(a => a.Place).HasMaxLength(60);
        answer.Property(a => a.Passage).HasMaxLength(Entered.Long);
        answer.Property(a => a.Reason).HasMaxLength(Entered.Long);
        answer.Property(a => a.By).HasMaxLength(Entered.Title);
        answer.HasIndex(a => a.SubjectId);
    }
}
