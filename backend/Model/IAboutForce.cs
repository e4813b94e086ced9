namespace ScrutinyPortal.Model;

/// <summary>What is about one force. Where a body's forces passed to several others, only the one that has this force now acts on it.</summary>
public interface IAboutForce
{
    Guid ForceId { get; }
}
