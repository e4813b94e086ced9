namespace ScrutinyPortal.Model;

/// <summary>Declares the refusals of an act beyond those that every act may meet (invalid input, not found, illegal move, conflict, date in the future).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RefusesAttribute(params Type[] refusals) : Attribute
{
    public IReadOnlyList<Type> Refusals { get; } = refusals;
}
