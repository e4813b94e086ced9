namespace ScrutinyPortal.Model;

/// <summary>What has a readable reference of its own, which its address carries.</summary>
public interface IReferenced
{
    string Reference { get; }
}
