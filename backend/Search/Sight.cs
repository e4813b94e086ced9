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

    /// <summary>One for each of the viewers that the row is for, so that a search asks for one of its own and not for all that it may see.</summary>
    public static IEnumerable<string> MarksOf(Draft draft) => draft.Audience is Audience.Public || draft.BodyId is not { } body
        ? [Public]
        : Enum.GetValues<Audience>().Where(sees => sees <= draft.Audience).Select(sees => MarkOf(sees, body));

    public static string MarkOf(string force) => $"{Word.Mark}f{string.Concat(force.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit))}";

    /// <summary>The marks of rows that the viewer is likely to see.</summary>
    public static IEnumerable<string> MarksOf(Viewer viewer) => viewer.Sees is Audience.Public ? [Public] : [Public, .. viewer.BodyIds.Select(body => MarkOf(viewer.Sees, body))];

    private static string MarkOf(Audience sees, Guid body) => $"{Word.Mark}s{(int)sees}{body:N}";
}
