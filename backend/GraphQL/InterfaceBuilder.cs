using System.Linq.Expressions;
using System.Reflection;
using GraphQL.Types;

namespace ScrutinyPortal.GraphQL;

/// <summary>Says which fields an interface has; the object types that implement it resolve them.</summary>
public sealed class InterfaceBuilder<T>(SchemaBuilder schema, InterfaceGraphType type) where T : class
{
    /// <summary>Properties of the base type.</summary>
    public InterfaceBuilder<T> Columns(params Expression<Func<T, object?>>[] columns)
    {
        foreach (var column in columns)
        {
            var body = column.Body is UnaryExpression { NodeType: ExpressionType.Convert } cast ? cast.Operand : column.Body;
            var property = (PropertyInfo)((MemberExpression)body).Member;
            type.AddField(new() { Name = Names.Camel(property.Name), Description = Docs.Of(property), ResolvedType = schema.Output(property) });
        }

        return this;
    }

    /// <summary>A field that each object type computes. The id is one: of type Guid.</summary>
    public InterfaceBuilder<T> Field<TValue>(string name, string description, bool nullable = false)
    {
        type.AddField(new() { Name = name, Description = description, ResolvedType = schema.Output<TValue>(nullable) });
        return this;
    }
}
