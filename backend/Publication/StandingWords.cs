using ScrutinyPortal.Bodies;
using ScrutinyPortal.Evidence;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Publication;

/// <summary>What is told by a record that is published as it stands, and not as an edition: the words that people wrote here. What inspectors wrote they published themselves.</summary>
internal sealed record StandingWords(IReadOnlyList<string> KnownNames, params IReadOnlyList<string?> Words) : IInWords
{
    IEnumerable<string> IInWords.KnownNames => KnownNames;

    /// <summary>Null for a record of which nobody is warned so: an edition was answered for when it was made.</summary>
    public static StandingWords? Of(BodyRecord record) => record switch
    {
        Statement statement => new([statement.By], statement.Words, statement.WordsCymraeg),
        TrackEntry entry => new([entry.SaidBy], entry.Words),
        PieceOfEvidence piece => new([piece.OfferedBy], piece.Title, piece.Words, piece.Judgment),
        MonitoringPhase phase => new([], phase.FromNote, phase.Reasons),
        _ => null,
    };

    public IEnumerable<(EditionPlace Place, string? Words)> Said(EditionKind? kind) => [(new(EditionPart.Words), string.Join('\n', Words))];
}
