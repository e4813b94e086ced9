using System.Text.RegularExpressions;

namespace ScrutinyPortal.GraphQL;

internal static partial class Names
{
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Section55 → SECTION_55, HmiPrisons → HMI_PRISONS.</summary>
    public static string Constant(string name) => Boundary().Replace(name, "_").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z0-9])")]
    private static partial Regex Boundary();
}
