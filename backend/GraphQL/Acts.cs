using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>Makes a mutation of an act: the role is checked, the change and its audit are one transaction, refusals become typed errors.</summary>
internal static class Acts
{
    private static readonly Type[] Always = [typeof(InvalidInputException), typeof(NotFoundException), typeof(IllegalMoveException), typeof(ConflictException), typeof(DateInFutureException)];

    public static void Add<TInput, TResult>(SchemaBuilder schema, Access.Act act, IEnumerable<ResultField> fields,
        Func<TInput, PortalContext, TimeProvider, CancellationToken, Task<TResult>> method) where TInput : class where TResult : class
    {
        var verb = method.Method.Name;
        var description = Docs.Of(method.Method);
        schema.Mutation.AddField(new()
        {
            Name = Names.Camel(verb),
            Description = description,
            DeprecationReason = Docs.Deprecation(method.Method),
            ResolvedType = Payload(schema, verb, fields, method.Method), // nullable: a refusal by role is the field's own
            Arguments = [new QueryArgument(schema.Input(typeof(TInput), nullable: false)) { Name = "input", Description = "What the act needs." }],
            Resolver = new FuncFieldResolver<object?>(async c =>
            {
                var asked = c.Asked();
                if (asked.Viewer.SeenAs is not null) throw BadRequest.LooksOnly();
                if (!asked.Viewer.May(act)) throw await c.Denied(act);
                var input = c.GetArgument<TInput>("input");
                // Whoever hangs up leaves the line; an act that has begun is finished, so that nothing is left half done on a connection that stays open.
                return await asked.Read(db => Turns.Take(db, () => Do(db, stop => Once(c, db, () => method(input, db, asked.Clock, stop), stop), CancellationToken.None), done => done.Errors.Count == 0, c.CancellationToken), CancellationToken.None);
            }),
        });
    }

    private static async Task<Done> Once<TResult>(IResolveFieldContext c, PortalContext db, Func<Task<TResult>> act, CancellationToken stop) where TResult : class
    {
        if (c.Asked().Key is not { } key) return new(await act(), []);
        var (result, earlier) = await DoneOnce.Do(key, c.FieldAst.Alias?.Name.StringValue ?? c.FieldDefinition.Name, db, c.Asked().Today, act, result => result is Entity thing ? (thing.GetType().Name, thing.Id) : null, stop);
        return new(result, [], earlier);
    }

    private static async Task<Done> Do(PortalContext db, Func<CancellationToken, Task<Done>> act, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Database.AutoSavepointsEnabled = false; // what fails ends the whole act: nobody goes back to a point within it
        try
        {
            var done = await act(stop);
            await transaction.CommitAsync(stop);
            return done;
        }
        catch (DomainException refusal)
        {
            return new(null, [refusal]);
        }
        catch (DbUpdateConcurrencyException overtaken)
        {
            await transaction.RollbackAsync(stop);
            return new(null, [await db.Overtaken(overtaken.Entries, stop)]);
        }
        catch (DbUpdateException overtaken) when (overtaken.InnerException is { } cause && IsDuplicate(cause))
        {
            return new(null, [new ConflictException([])]);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static bool IsDuplicate(Exception cause) => cause switch
    {
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 2067 or 1555,
        Npgsql.PostgresException postgres => postgres.SqlState == Npgsql.PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    private static ObjectGraphType Payload(SchemaBuilder schema, string verb, IEnumerable<ResultField> fields, MethodInfo method)
    {
        var refusals = Always.Concat(method.GetCustomAttribute<RefusesAttribute>()?.Refusals ?? []);
        foreach (var refusal in refusals) Error(schema, refusal);
        var errors = schema.Union($"{verb}Error", $"Why {Names.Camel(verb)} was refused.", refusals);
        var payload = new ObjectGraphType { Name = $"{verb}Payload", Description = $"What came of {Names.Camel(verb)}." };
        foreach (var (name, type, of) in fields)
        {
            payload.AddField(new()
            {
                Name = name,
                Description = of is null ? "The thing as it is now; null where the act was refused." : "The thing as it is now, where the act is about one of this kind; null where it is not, and where the act was refused.",
                ResolvedType = type,
                Resolver = new FuncFieldResolver<object?>(c => (Done)c.Source! switch
                {
                    { Earlier: { } earlier } => of is null || of.Name == earlier.Kind ? schema.Find(c, earlier) : null,
                    { Result: { } result } => of is null || of.IsInstanceOfType(result) ? result : null,
                    _ => null,
                }),
            });
        }

        payload.AddField(new() { Name = "errors", Description = "Why it was refused; empty where it was done.", ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(errors))), Resolver = new FuncFieldResolver<object?>(c => ((Done)c.Source!).Errors) });
        return payload;
    }

    private static void Error(SchemaBuilder schema, Type refusal) =>
        typeof(Acts).GetMethod(nameof(ErrorType), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(refusal).Invoke(null, [schema]);

    private static void ErrorType<T>(SchemaBuilder schema) where T : DomainException
    {
        var type = schema.Type<T>(typeof(T).Name.Replace("Exception", "", StringComparison.Ordinal));
        if (((IObjectGraphType)type.GraphType).Fields.Count > 0) return;
        type.Field("code", "A stable word for programs.", (refusal, _) => refusal.Code)
            .Field("message", "What is wrong and what to do, in the reader's language.", (refusal, _) => refusal.Says.ToString())
            .Field("field", "The field of the input that it is about; null where it is about the whole.", (refusal, _) => refusal.Field is { } field ? Names.Camel(field) : null, nullable: true);
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)) type.Column(property);
        type.GraphType.AddResolvedInterface(schema.UserError);
    }

    /// <summary>What was done now, or what was done earlier under the same key.</summary>
    private sealed record Done(object? Result, IReadOnlyList<DomainException> Errors, (string Kind, Guid Id)? Earlier = null);
}

/// <summary>A field of a payload for the thing that was changed: for every result, or for those of one kind.</summary>
internal sealed record ResultField(string Name, IGraphType Type, Type? Of = null);
