using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

internal static class PeopleSetup
{
    /// <summary>The rounds of PBKDF2 with HMAC-SHA512 for a password, as OWASP asks.</summary>
    internal const int Iterations = 210_000;

    public static IServiceCollection AddPortalPeople(this IServiceCollection services, IConfiguration settings, Uri address)
    {
        services.AddOrganisations(Organisations.Read(settings), address);
        var server = MailOptions.Read(settings);
        services.AddSingleton(new MailSetting(server));
        if (server is not null) services.AddSingleton(server).AddHostedService<Postman>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = Iterations);
        services.AddIdentityCore<Account>(o => o.User.AllowedUserNameCharacters = "").AddEntityFrameworkStores<PortalContext>()
            .AddTokenProvider<InvitationLinks>(nameof(MailKind.Invitation)).AddTokenProvider<PasswordLinks>(nameof(MailKind.ForgottenPassword));
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>().Configure<IdentityPasskeyOptions>(o =>
        {
            var origin = address.GetLeftPart(UriPartial.Authority);
            (o.ServerDomain, o.ValidateOrigin) = (address.Host, shown => ValueTask.FromResult(shown.Origin == origin && !shown.CrossOrigin));
            (o.UserVerificationRequirement, o.ResidentKeyRequirement) = ("required", "required");
        });
        return services.AddSingleton<SetUpCode>().AddScoped<Authenticator>().AddScoped<Attempts>().AddScoped<Passkeys>().AddScoped<SigningIn>().AddScoped<OneTimeLinks>().AddScoped<Door>().AddScoped<ISecurityLog, SecurityLog>();
    }

    /// <summary>Refuses to begin where a group of an organisation gives a role at a body that is not there. Where nobody can sign in yet, says on the console how the first administrator does.</summary>
    public static async Task AwaitPeople(this IServiceProvider services, PortalOptions options, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, organisations) = (scope.ServiceProvider.GetRequiredService<PortalContext>(), services.GetRequiredService<Organisations>());
        if (organisations.All.Count > 0) organisations.RefuseUnlessAmong(await db.Bodies.Select(body => body.Slug).ToListAsync(stop));
        if (options.Demonstration || await db.Accounts.AnyAsync(stop)) return;
        var code = services.GetRequiredService<SetUpCode>().Make();
        Console.WriteLine($"Nobody can sign in here yet. To make the first administrator, open {options.Address}/set-up and enter the code {code}");
    }
}
