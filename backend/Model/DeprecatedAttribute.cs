namespace ScrutinyPortal.Model;

/// <summary>Partners are told to ask no more for this property, value of an enum, field of an input or act, and what to ask instead. It stays until a later release.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class DeprecatedAttribute(string reason) : Attribute
{
    public string Reason => reason;
}
