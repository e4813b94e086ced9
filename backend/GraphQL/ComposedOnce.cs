using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ScrutinyPortal.GraphQL;

/// <summary>A query that EF composes once, for any number of values.</summary>
internal static class ComposedOnce
{
    /// <summary>EF takes no more.</summary>
    public const int Most = 15;

    public static Func<PortalContext, TKeys, IAsyncEnumerable<TRow>> Of<TKeys, TRow>(Expression query, ParameterExpression db, ParameterExpression keys, IReadOnlyList<(ParameterExpression Parameter, Expression Value)> values)
    {
        Type[] types = [typeof(PortalContext), .. values.Select(value => value.Parameter.Type)];
        var composed = typeof(EF).GetMethods().Single(method => method.Name == nameof(EF.CompileAsyncQuery) && method.GetGenericArguments().Length == types.Length + 1 && Gives(method, typeof(IQueryable<>)))
            .MakeGenericMethod([.. types, typeof(TRow)])
            .Invoke(null, [Expression.Lambda(Expression.GetFuncType([.. types, typeof(IQueryable<TRow>)]), query, [db, .. values.Select(value => value.Parameter)])]);
        var call = Expression.Invoke(Expression.Constant(composed), [db, .. values.Select(value => value.Value)]);
        return Expression.Lambda<Func<PortalContext, TKeys, IAsyncEnumerable<TRow>>>(call, db, keys).Compile();
    }

    private static bool Gives(System.Reflection.MethodInfo method, Type result) =>
        method.GetParameters()[0].ParameterType.GetGenericArguments()[0].GetGenericArguments()[^1] is { IsGenericType: true } given && given.GetGenericTypeDefinition() == result;
}
