using Microsoft.AspNetCore;
using OpenIddict.Server;
using ScrutinyPortal.Access;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace ScrutinyPortal.Partners;

/// <summary>What a program asks of the token server is taken from its allowance too, once it has shown who it is: nobody else can use it up.</summary>
internal sealed class AllowanceAtTokens(Allowances allowances) : IOpenIddictServerHandler<ProcessAuthenticationContext>
{
    public async ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        if (context.EndpointType is OpenIddictServerEndpointType.Authorization or OpenIddictServerEndpointType.Unknown) return;
        if (context.Transaction.GetHttpRequest() is not { } request || !Guid.TryParseExact(context.ClientId, "N", out var program) || allowances.Admits(request, program)) return;
        await AllowancesSetup.Refuse(request);
        context.HandleRequest();
    }
}
