using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Publication;

/// <summary>How the warnings of what would be published appear.</summary>
internal sealed class WarningSchema : IRoomSchema
{
    internal const string Description = "The sentences of what would be published by which somebody might be recognised. They stay in the office: empty for everybody else. Whoever publishes it answers each.";

    internal static Loader<EditionWarning> Of(EditionKind kind) => new((db, ids, stop) => EditionWarning.Of(db, ids, kind, stop));

    public void Build(SchemaBuilder schema)
    {
        schema.Type<EditionWarning>()
            .Columns(w => w.Key)
            .Field("part", "In which part it stands.", (w, _) => w.Place.Part)
            .Field("number", "The number of the item or the question in which it stands; null elsewhere.", (w, _) => w.Place.Number)
            .Field("kind", "Of what it warns.", (w, _) => w.Warning.Kind)
            .Field("passage", "The sentence, as it stands.", (w, _) => w.Warning.Passage)
            .Field("answer", "Why it may be published; null until it is answered.", (w, _) => w.Answer?.Reason, nullable: true);
        schema.Act<AnswerEditionWarningInput, EditionWarning>(Act.Publish, "warning", WarningMutations.AnswerEditionWarning);
    }
}
