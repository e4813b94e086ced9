using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Tests.GraphQL;

public sealed class ApiOptionsTests
{
    [Fact]
    public void In_Production_strangers_are_told_neither_the_schema_nor_what_they_may_have_meant()
    {
        var (production, demo) = (From("Production"), From("Demo"));

        Assert.Equal((false, false), (production.AnonymousIntrospection, production.AnonymousSuggestions));
        Assert.Equal((true, true), (demo.AnonymousIntrospection, demo.AnonymousSuggestions));
    }

    [Fact]
    public void Every_option_is_set_by_its_name()
    {
        var options = From("Production", ("PORTAL_API_AD_HOC_DOCUMENTS", "SignedIn"), ("PORTAL_API_ANONYMOUS_INTROSPECTION", "true"), ("PORTAL_API_MAX_FRAGMENT_VISITS", "7"));

        Assert.Equal((AdHoc.SignedIn, true, 7), (options.AdHocDocuments, options.AnonymousIntrospection, options.MaxFragmentVisits));
    }

    [Theory]
    [InlineData("PORTAL_API_AD_HOC_DOCUMENTS", "open", "Off, SignedIn, Open")]
    [InlineData("PORTAL_API_AD_HOC_DOCUMENTS", "2", "Off, SignedIn, Open")]
    [InlineData("PORTAL_API_ANONYMOUS_SUGGESTIONS", "yes", "true or false")]
    [InlineData("PORTAL_API_MAX_DEPTH", "0", "above 0")]
    [InlineData("PORTAL_API_MAX_DEPTH", "-1", "above 0")]
    [InlineData("PORTAL_API_MAX_COST", "99999999999", "whole number")]
    public void A_setting_that_cannot_be_read_refuses_the_start_and_says_what_it_may_be(string name, string value, string says)
    {
        var refused = Assert.Throws<StartRefused>(() => From("Demo", (name, value)));

        Assert.StartsWith(name, refused.Message, StringComparison.Ordinal);
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    private static ApiOptions From(string environment, params (string Name, string Value)[] settings) => ApiOptions.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build(), new HostingEnvironment { EnvironmentName = environment });
}
