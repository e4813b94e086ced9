using System.Linq.Expressions;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>An argument of a field: its C# type gives its GraphQL type.</summary>
public sealed record Argument(string Name, Type Type, bool Required, string Description)
{
    /// <summary>Why partners are to give it no more; null where they may.</summary>
    public string? DeprecationReason { get; private init; }

    /// <summary>Partners are told to give it no more, and what to give instead.</summary>
    public Argument Deprecated(string reason) => Required ? throw new InvalidOperationException($"{Name} must be given: it cannot be deprecated.") : this with { DeprecationReason = reason };

    public static Argument Optional<T>(string name, string description) => new(name, typeof(T), false, description);

    public static Argument Of<T>(string name, string description) => new(name, typeof(T), true, description);

    /// <summary>The day as at which everything below a root field is asked.</summary>
    public static readonly Argument AsAt = Optional<DateOnly>("asAt", "As at the end of this day in London: what was said by then, though it was recorded here later. Who may see it is decided as of now. Now, where it is left out.");
}

/// <summary>The arguments as they were given.</summary>
public readonly struct Given(IResolveFieldContext context)
{
    public T? Get<T>(string name) => context.GetArgument<T?>(name);
    public Asked Asked => context.Asked();
    public DateOnly? AsAt => context.AsAt();
}

/// <summary>The fields with which a query begins.</summary>
public sealed class Roots(SchemaBuilder schema)
{
    private FieldType? _latest;

    /// <summary>A value.</summary>
    public Roots Field<TValue>(string name, string description, Func<Given, TValue> value, params Argument[] arguments) =>
        Add(name, description, schema.Output<TValue>(), arguments, c => Task.FromResult<object?>(value(new(c))));

    /// <summary>A value that is read from the record.</summary>
    public Roots Read<TValue>(string name, string description, Func<PortalContext, Given, CancellationToken, Task<TValue>> value, params Argument[] arguments) =>
        Add(name, description, schema.Output<TValue>(), arguments, async c => await c.Asked().Read(db => value(db, new(c), c.CancellationToken), c.CancellationToken));

    /// <summary>As the other, where there may be none.</summary>
    public Roots Find<TValue>(string name, string description, Func<PortalContext, Given, CancellationToken, Task<TValue?>> value, params Argument[] arguments) where TValue : class =>
        Add(name, description, schema.Output<TValue>(nullable: true), arguments, async c => await c.Asked().Read(db => value(db, new(c), c.CancellationToken), c.CancellationToken));

    /// <summary>One row by its name; null where there is none that the viewer sees. The query is the same whatever the name: EF composes it once.</summary>
    public Roots One<T>(string name, string description, Func<PortalContext, string, IQueryable<T>> named, Argument key, params Argument[] more) where T : class => Named(name, description, named, null, [key, .. more]);

    /// <summary>As the other, where the row is there from a day on: as at one before it there is none.</summary>
    public Roots OneSince<T>(string name, string description, Func<PortalContext, string, IQueryable<T>> named, Expression<Func<T, DateOnly>> since, Argument key) where T : class => Named(name, description, named, since, [key, Argument.AsAt]);

    private Roots Named<T>(string name, string description, Func<PortalContext, string, IQueryable<T>> named, Expression<Func<T, DateOnly>>? since, Argument[] arguments) where T : class
    {
        var (reads, key, from, always) = (schema.Reads<T>(), arguments[0].Name, since?.Compile(), since is null ? 0 : Columns<T>.Read(since));
        var rows = new QueryByColumns<string, T>(wanted => (db, of) => Columns<T>.Select(named(db, of).AsNoTracking(), wanted), () => new('?', 1));
        return Add(name, description, schema.Output<T>(nullable: true), arguments, async c =>
        {
            var (given, wanted) = (c.GetArgument<string>(key), Selection.Wanted(c, reads) | always);
            var found = (await c.Asked().Read(db => rows.Read(db, given, wanted, c.CancellationToken), c.CancellationToken)).FirstOrDefault();
            return found is not null && c.AsAt() is { } day && from?.Invoke(found) > day ? null : found;
        });
    }

    /// <summary>A list, a page at a time. With an act, only for those who have it.</summary>
    public Roots Pages<T>(string name, string description, Func<PortalContext, Given, IQueryable<T>> rows, Keyset<T> order, Argument[] arguments, Access.Act? only = null) where T : class =>
        Pages(name, description, rows, _ => order, arguments, only);

    /// <summary>The same, in the order that is asked for.</summary>
    public Roots Pages<T>(string name, string description, Func<PortalContext, Given, IQueryable<T>> rows, Func<Given, Keyset<T>> order, Argument[] arguments, Access.Act? only = null) where T : class
    {
        var reads = schema.Reads<T>();
        return Add(name, description, schema.Connection<T>(nullable: only is not null), arguments, async c =>
        {
            var asked = c.Asked();
            if (only is { } act && !asked.Viewer.May(act)) throw await c.Denied(act);
            var window = Window.Of(c);
            return await asked.Read(db => window.Load(rows(db, new(c)), order(new(c)), Selection.Wanted(c, reads), asked, c.CancellationToken), c.CancellationToken);
        }, Window.Arguments);
    }

    /// <summary>
    /// A list of what stands in rows, a page at a time, in the order that is asked for. The query takes what it is asked for from the filter itself (`row.Kind == by.Kind`),
    /// and only by what the filter has is it another: so EF composes it once for each shape of a filter.
    /// </summary>
    public Roots Pages<TFilter, TRow, T>(string name, string description, Func<Given, TFilter> filter, Func<PortalContext, TFilter, IQueryable<TRow>> rows, Func<TFilter, Keyset<TRow>> order, Expression<Func<TRow, T>> it, Argument[] arguments)
        where TFilter : class where TRow : class where T : class
    {
        var reads = schema.Reads<T>();
        var pages = new QueryByColumns<Sought<TFilter>, Placed<TRow, T>>(
            wanted => (db, sought) => Columns<T>.Select(Window.Rows(rows(db, sought.Filter), order(sought.Filter), sought).AsNoTracking(), order(sought.Filter).Reads, it, wanted), () => throw new NotSupportedException());
        return Add(name, description, schema.Connection<T>(), arguments, async c =>
        {
            var (asked, window, by, wanted, stop) = (c.Asked(), Window.Of(c), filter(new(c)), Selection.Wanted(c, reads), c.CancellationToken);
            var (ordered, sought) = (order(by), window.Of(by, order(by)));
            var found = await asked.Read(db => pages.Read(db, sought, sought.Shape, wanted, stop), stop);
            return window.Cut(found, placed => placed.It, placed => ordered.CursorOf(placed.Row), () => asked.Read(db => rows(db, by).CountAsync(stop), stop));
        }, Window.Arguments);
    }

    /// <summary>Partners are told to ask no more for the field that was named before this, and what to ask instead.</summary>
    public Roots Deprecated(string reason)
    {
        _latest!.DeprecationReason = reason;
        return this;
    }

    private Roots Add(string name, string description, IGraphType type, Argument[] arguments, Func<IResolveFieldContext, Task<object?>> resolve, IEnumerable<QueryArgument>? more = null)
    {
        schema.Query.AddField(_latest = new()
        {
            Name = name,
            Description = description,
            ResolvedType = type,
            Arguments = [.. schema.Arguments(arguments), .. more ?? []],
            Resolver = new FuncFieldResolver<object?>(async c =>
            {
                if (arguments.Contains(Argument.AsAt)) Turn(c);
                try
                {
                    return await resolve(c);
                }
                catch (DomainException refusal)
                {
                    throw new BadRequest(refusal.Code, refusal.Says);
                }
            }),
        });
        return this;
    }

    private static void Turn(IResolveFieldContext c)
    {
        var (asked, day) = (c.Asked(), c.GetArgument<DateOnly?>(Argument.AsAt.Name));
        if (day > asked.Today) throw new BadRequest("DATE_IN_FUTURE", new("What will stand on a day after today is not known.", "Ni wyddys beth a fydd ar ddiwrnod ar ôl heddiw."));
        if (day < asked.Today) asked.Days[c.RootName()] = day.Value;
    }
}
