using ScrutinyPortal.People;

namespace ScrutinyPortal.Tests.People;

/// <summary>Which passwords are taken.</summary>
public sealed class PasswordsTests
{
    private static readonly ScrutinyPortal.People.Person Ada = new("Ada Lovelace", "ada.l@example.org", new(2022, 3, 29, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("turnip lantern forty")]
    [InlineData("aaaaaabaaaaaa")]
    [InlineData("tri gair ar hap")]
    [InlineData("xkqjvwzmbtgp")]
    public void A_long_password_is_taken_whatever_it_is_made_of(string password) => Passwords.Check(password, Ada);

    [Theory]
    [InlineData("")]
    [InlineData("elevensigns")]
    [InlineData("qwerty123456")]
    [InlineData("Password12345")]
    [InlineData("2026!football!2026")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("ScrutinyPortal1")]
    [InlineData("Ada Lovelace 1815")]
    [InlineData("ada.l@example.org")]
    public void What_is_short_or_among_the_first_to_be_guessed_is_refused(string password) =>
        Assert.Throws<WeakPasswordException>(() => Passwords.Check(password, Ada));
}
