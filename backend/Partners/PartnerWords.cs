using ScrutinyPortal.Model;

namespace ScrutinyPortal.Partners;

/// <summary>What a reader calls the status of a partner.</summary>
internal static class PartnerWords
{
    public static Text Of(PartnerStatus status) => status switch
    {
        PartnerStatus.Active => new("Active", "Gweithredol"),
        _ => new("Suspended", "Ataliwyd"),
    };
}
