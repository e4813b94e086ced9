using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Changes;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>What a stream carries from one event to the next: what it watches, and whether its thing is gone for the viewer.</summary>
internal sealed class Following(Watch watch)
{
    public bool Gone { get; set; }

    public bool Anything => watch.Ids.Count > 0;

    // The thing before its parts, and all before they are read: what is committed in between is told.
    public async Task Begin(Guid thing, IQueryable<Guid>? parts, CancellationToken stop)
    {
        watch.Ids = watch.Ids.Append(thing).ToHashSet();
        watch.Ids = (parts is null ? [] : await parts.ToListAsync(stop)).Append(thing).ToHashSet();
    }
}

/// <summary>The fields of a subscription: a thing as it is, and again whenever it changes.</summary>
public sealed class Subscriptions(SchemaBuilder schema)
{
    private readonly Dictionary<Type, List<Func<PortalContext, Guid, IQueryable<Guid>>>> _parts = [];

    /// <summary>A thing and whatever names it: its messages, its agenda items.</summary>
    public Subscriptions Changed<T>(string name, string description) where T : Entity
    {
        var kind = ((INamedType)schema.Type<T>().GraphType).Name;
        schema.Subscription.AddField(new()
        {
            Name = name,
            Description = description,
            ResolvedType = schema.Output<T>(nullable: true),
            Arguments = [new QueryArgument(schema.Output<Guid>()) { Name = "id", Description = "The id of the thing." }],
            Resolver = new FuncFieldResolver<object?>(async c =>
            {
                var (asked, id) = (c.Asked(), NodeId.Read(c.GetArgument<string>("id")) is { } thing && thing.Kind == kind ? thing.Id : Guid.Empty);
                await asked.Read(db => asked.Following!.Begin(id, PartsOf<T>(db, id), c.CancellationToken), c.CancellationToken);
                return new Seen(schema.Nodes[kind](c, id), asked.Following!);
            }),
            StreamResolver = new SourceStreamResolver<object>(IObservable<object?> (_) => throw new NotSupportedException("A stream executes its operation anew for each event.")),
        });
        return this;
    }

    /// <summary>What names one of these parts is news of the whole too: the entries of a report's recommendations.</summary>
    public Subscriptions AndOf<T>(Func<PortalContext, Guid, IQueryable<Guid>> parts) where T : Entity
    {
        if (!_parts.TryGetValue(typeof(T), out var known)) _parts[typeof(T)] = known = [];
        known.Add(parts);
        return this;
    }

    private IQueryable<Guid>? PartsOf<T>(PortalContext db, Guid id) =>
        _parts.TryGetValue(typeof(T), out var parts) ? parts.Select(part => part(db, id)).Aggregate((some, more) => some.Concat(more)) : null;

    private sealed class Seen(IDataLoaderResult thing, Following following) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
        {
            if (await thing.GetResultAsync(cancellationToken) is { } seen) return seen;
            following.Gone = true;
            var none = new NotFoundException();
            throw new BadRequest(none.Code, none.Says);
        }
    }
}
