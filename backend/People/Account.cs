using Microsoft.AspNetCore.Identity;

namespace ScrutinyPortal.People;

/// <summary>How a person proves who they are: ASP.NET Core Identity keeps it, under the person's own id.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() { }

    public Account(Person person)
    {
        (Id, UserName, Email, EmailConfirmed) = (person.Id, person.Email, person.Email, true);
        (NormalizedUserName, NormalizedEmail) = (NameOf(person.Email), NameOf(person.Email));
        SecurityStamp = Guid.NewGuid().ToString("N");
        LockoutEnabled = true;
    }

    /// <summary>The name by which an account is found, as Identity writes it.</summary>
    public static string NameOf(string email) => email.Trim().ToUpperInvariant();
}
