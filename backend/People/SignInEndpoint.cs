using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;
using ScrutinyPortal.Walls;

namespace ScrutinyPortal.People;

/// <summary>Coming in and going out. A refusal is answered as the acts of the API answer theirs: 200 with errors.</summary>
internal static class SignInEndpoint
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var door = routes.MapGroup(SameOrigin.Identity).AddEndpointFilter(SameOrigin.Only).AddEndpointFilter(Refusals).AsSignIn();
        door.MapLinks();
        door.MapGoing();
        door.MapAccount();
        door.MapPasskey();
        door.MapPost("/sign-in", async (SignIn asked, SigningIn signingIn, Door open, PortalContext db, CancellationToken stop) =>
        {
            try
            {
                var (person, means) = await signingIn.By(asked.Email, asked.Password, asked.Code, asked.Passkey, stop);
                await open.Open(person, means, stop);
            }
            catch (DomainException refusal) when (refusal is not SecondProofNeededException)
            {
                var name = Account.NameOf(asked.Email);
                var means = refusal switch { WrongCodeException => $"{SignInMeans.PasswordAndApp}", PasskeyRefusedException => $"{SignInMeans.PasswordAndPasskey}", _ => null };
                var known = await db.Accounts.Where(a => a.NormalizedUserName == name).Select(a => (Guid?)a.Id).FirstOrDefaultAsync(stop);
                if (open.NoteOnce(SecurityEventKind.SignInFailed, name, known, means)) await db.SaveInTurn(stop); // by the name that was typed, known or not: else the work would tell which it is
                throw;
            }

            return Results.NoContent();
        });
        routes.MapComing();
        routes.MapPost("/sign-out", async (Door open, CancellationToken stop) =>
        {
            await open.Close(stop);
            return Results.NoContent();
        }).AddEndpointFilter(SameOrigin.Only);
        door.MapPost("/set-up", async (SetUp asked, SetUpCode code, SigningIn signingIn, Door open, PortalContext db, TimeProvider clock, CancellationToken stop) =>
        {
            if (!code.Take(asked.Code)) throw new WrongSetUpCodeException();
            try
            {
                await open.Open(await FirstAdministrator(asked, signingIn, open, db, clock, stop), SignInMeans.Password, stop);
            }
            catch
            {
                code.GiveBack(asked.Code);
                throw;
            }

            return Results.NoContent();
        });
    }

    private static async Task<Person> FirstAdministrator(SetUp asked, SigningIn signingIn, Door open, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var person = new Person(asked.Name, asked.Email, clock.GetUtcNow());
        person.Give(Role.Administrator, null, clock.GetUtcNow());
        var account = signingIn.AccountOf(person, asked.Password);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.AddRange(person, account);
        open.Note(SecurityEventKind.SetUp, person.Id);
        await db.SaveChangesAsync(stop);
        if (await db.Accounts.CountAsync(stop) > 1) throw new SetUpAlreadyException(); // asked once the save has the audit trail's turn, so that of two hosts only one has a first administrator
        await transaction.CommitAsync(stop);
        return person;
    }

    private static async ValueTask<object?> Refusals(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (DomainException refusal)
        {
            return DoorRefusal.Of(refusal);
        }
    }

    /// <summary>The address and the password of somebody who wants in, and their second proof where they have one: a code, or a passkey.</summary>
    private sealed record SignIn(string Email, string Password, string? Code = null, string? Passkey = null);

    /// <summary>The code on the console, and who is to be the first administrator.</summary>
    private sealed record SetUp(string Code, string Name, string Email, string Password);
}
