using System.Reflection;
using GraphQL.Types;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>Which GraphQL type a C# type is told and taken as.</summary>
public sealed partial class SchemaBuilder
{
    private readonly Dictionary<Type, IGraphType> _outputs = new()
    {
        [typeof(string)] = new StringGraphType(),
        [typeof(int)] = new IntGraphType(),
        [typeof(double)] = new FloatGraphType(),
        [typeof(bool)] = new BooleanGraphType(),
        [typeof(DateOnly)] = new DateScalar(),
        [typeof(DateTimeOffset)] = new DateTimeScalar(),
        [typeof(PartialDate)] = new PartialDateScalar(),
        [typeof(Uri)] = new UrlScalar(),
        [typeof(Guid)] = new IdGraphType(),
    };

    private readonly Dictionary<Type, IInputObjectGraphType> _inputs = [];
    private readonly NullabilityInfoContext _nullability = new();

    internal IGraphType Output(PropertyInfo property) => Output(property.PropertyType, Nullable(property));

    internal IGraphType Output(Type type, bool nullable) => nullable ? Bare(type) : new NonNullGraphType(Bare(type));

    internal IGraphType Output<T>(bool nullable = false) => Output(typeof(T), nullable || System.Nullable.GetUnderlyingType(typeof(T)) is not null);

    internal bool Nullable(PropertyInfo property) =>
        System.Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && _nullability.Create(property).ReadState is not NullabilityState.NotNull);

    internal IGraphType Input(Type type, bool nullable)
    {
        IGraphType bare = Element(type) is { } element ? new ListGraphType(Input(element, nullable: false))
            : Underlying(type) is { IsEnum: true } or { Namespace: "System" } || typeof(PartialDate) == Underlying(type) ? Bare(type)
            : InputObject(type);
        return nullable ? bare : new NonNullGraphType(bare);
    }

    internal IEnumerable<QueryArgument> Arguments(IEnumerable<Argument> arguments) =>
        arguments.Select(a => new QueryArgument(Input(a.Type, nullable: !a.Required)) { Name = a.Name, Description = a.Description, DeprecationReason = a.DeprecationReason });

    /// <summary>The connection type of a row type.</summary>
    internal IGraphType Connection<T>(bool nullable = false) where T : class
    {
        if (!_outputs.ContainsKey(typeof(Page<T>)))
        {
            var row = ((INamedType)Bare(typeof(T))).Name;
            Type<Edge<T>>($"{row}Edge").Describe($"A row of a list of {row} and its place in the list.")
                .Field("cursor", "The place of the row in the list.", (edge, _) => edge.Cursor)
                .Field("node", "The row.", (edge, _) => edge.Node);
            Type<Page<T>>($"{row}Connection").Describe($"A page of a list of {row}.")
                .Field("edges", "The rows with their places.", (page, _) => page.Edges)
                .Field("nodes", "The rows.", (page, _) => page.Nodes)
                .Field("pageInfo", "Where the page lies in the list.", (page, _) => page.PageInfo)
                .Add("totalCount", "How many rows the whole list has that the viewer sees.", Output<int>(), 0, async c => await ((Page<T>)c.Source!).TotalCount());
        }

        return Output<Page<T>>(nullable);
    }

    private IInputObjectGraphType InputObject(Type type) => _inputs.TryGetValue(type, out var known)
        ? known
        : _inputs[type] = (IInputObjectGraphType)Activator.CreateInstance(typeof(InputType<>).MakeGenericType(type), this)!;

    private IGraphType Bare(Type type)
    {
        type = Underlying(type);
        if (_outputs.TryGetValue(type, out var known)) return known;
        if (Element(type) is { } element) return new ListGraphType(Output(element, nullable: false));
        if (type.IsEnum) return _outputs[type] = Enumeration(type);
        var builder = typeof(SchemaBuilder).GetMethod(nameof(Type))!.MakeGenericMethod(type).Invoke(this, [null])!;
        if (!typeof(Entity).IsAssignableFrom(type)) ((IObjectBuilder)builder).AllColumns(); // an entity says itself which of its fields appear
        return _outputs[type];
    }

    private IObjectGraphType TypeOf(object thing) => (IObjectGraphType)_outputs[thing.GetType()];

    private static EnumerationGraphType Enumeration(Type type)
    {
        var enumeration = new EnumerationGraphType { Name = type.Name, Description = Docs.Of(type) };
        foreach (var value in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            enumeration.Add(new EnumValueDefinition(Names.Constant(value.Name), value.GetValue(null)) { Description = Docs.Of(value), DeprecationReason = Docs.Deprecation(value) });
        }

        return enumeration;
    }

    private static Type Underlying(Type type) => System.Nullable.GetUnderlyingType(type) ?? type;

    internal static Type? Element(Type type) =>
        type != typeof(string) && type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : null;
}
