using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Search;

/// <summary>
/// Marks in the index of whom a row concerns and who is likely to see it, so that a search does not read thousands of rows that nobody shows.
/// Who sees a row is never decided by them: that is asked of the record itself.
/// </summary>
internal static class Sight
{
    private const string Public = $"{Word.Mark}p";

    public static string MarkOf(Draft draft) => draft.Audience is Audience.Public || draft.BodyId is not { } body ? Public : MarkOf(draft.Audience, body);

    public static string MarkOf(string force) => $"{Word.Mark}f{string.Concat(force.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit))}";

    /// <summary>The marks of rows that the viewer is likely to see.</summary>
    public static IEnumerable<string> MarksOf(Viewer viewer) =>
        [Public, .. from body in viewer.BodyIds from audience in Enum.GetValues<Audience>() where audience >= viewer.Sees && audience is not Audience.Public select MarkOf(audience, body)];

    private static string MarkOf(Audience audience, Guid body) => $"{Word.Mark}s{(int)audience}{body:N}";
}
