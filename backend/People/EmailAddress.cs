using System.Net.Mail;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

internal static class EmailAddress
{
    private const int Longest = 254;

    /// <summary>One plain address, as it is written to and signed in with.</summary>
    public static string Read(string typed)
    {
        var address = typed.Trim();
        return address.Length <= Longest && !address.Any(char.IsControl) && MailAddress.TryCreate(address, out var read) && read.Address == address
            ? address
            : throw new InvalidInputException("email", new("Enter an email address, like name@example.org.", "Rhowch gyfeiriad e-bost, fel enw@enghraifft.cymru."));
    }
}
