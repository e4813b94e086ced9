using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>The summaries in the code are the descriptions in the schema: each is written once.</summary>
internal static partial class Docs
{
    // A method is found without its parameters, of its overloads the first.
    private static readonly Lazy<FrozenDictionary<string, XElement>> Members = new(() =>
        XDocument.Load(Path.ChangeExtension(typeof(Docs).Assembly.Location, "xml")).Descendants("member")
            .DistinctBy(Name).ToFrozenDictionary(Name));

    private static string Name(XElement member) => member.Attribute("name")!.Value.Split('(')[0];

    public static string? Of(Type type) => Summary($"T:{Id(type)}");

    public static string? Of(MemberInfo member) => member switch
    {
        Type type => Of(type),
        MethodInfo method => Summary($"M:{Id(method.DeclaringType!)}.{method.Name}"),
        FieldInfo field => Summary($"F:{Id(field.DeclaringType!)}.{field.Name}"),
        _ => Summary($"P:{Id(member.DeclaringType!)}.{member.Name}") ?? Parameter(member),
    };

    /// <summary>Why partners are to ask no more for it; null where they may.</summary>
    public static string? Deprecation(MemberInfo member) => member.GetCustomAttribute<DeprecatedAttribute>()?.Reason;

    // A positional record documents its properties as parameters of the type.
    private static string? Parameter(MemberInfo member) =>
        Members.Value.TryGetValue($"T:{Id(member.DeclaringType!)}", out var type)
            ? Words(type.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == member.Name))
            : null;

    private static string? Summary(string name) => Members.Value.TryGetValue(name, out var member) ? Words(member.Element("summary")) : null;

    private static string? Words(XElement? element)
    {
        if (element is null) return null;
        var text = string.Concat(element.Nodes().Select(node => node switch
        {
            XElement see => (see.Attribute("cref")?.Value ?? see.Attribute("name")?.Value ?? see.Value).Split('.', ':')[^1],
            _ => node.ToString(),
        }));
        return System.Net.WebUtility.HtmlDecode(Space().Replace(text, " ").Trim());
    }

    private static string Id(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
