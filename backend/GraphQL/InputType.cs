using System.Collections;
using System.Reflection;
using GraphQL.Types;

namespace ScrutinyPortal.GraphQL;

/// <summary>An input object made from a C# record: text is trimmed, and global ids become row ids.</summary>
internal sealed class InputType<T> : InputObjectGraphType<T> where T : class
{
    private readonly Dictionary<string, PropertyInfo> _properties;

    public InputType(SchemaBuilder schema)
    {
        (Name, Description) = (typeof(T).Name, Docs.Of(typeof(T)) ?? $"What {Names.Camel(typeof(T).Name[..^"Input".Length])} is given.");
        _properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).ToDictionary(p => Names.Camel(p.Name));
        foreach (var (name, property) in _properties)
        {
            AddField(new() { Name = name, Description = Docs.Of(property), ResolvedType = schema.Input(property.PropertyType, schema.Nullable(property)), DeprecationReason = Docs.Deprecation(property) });
        }
    }

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        var input = Activator.CreateInstance<T>();
        foreach (var (name, given) in value) _properties[name].SetValue(input, Convert(given, _properties[name].PropertyType));
        return input;
    }

    private static object? Convert(object? given, Type type)
    {
        if (given is null) return null;
        if (SchemaBuilder.Element(type) is { } element)
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
            foreach (var item in (IEnumerable)given) list.Add(Convert(item, element));
            return list;
        }

        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(Guid)) return NodeId.Read(given as string)?.Id ?? Guid.Empty; // no id of ours, a number neither, names nothing
        if (given is not string text) return given;
        return text.Trim() is { Length: > 0 } words ? words : type == typeof(string) ? string.Empty : null;
    }
}
