namespace ScrutinyPortal.Access;

/// <summary>Keeps what somebody who is signed in was denied, and what they took away. Of visitors, and of a demonstration, nothing is kept.</summary>
public interface ISecurityLog
{
    /// <summary>An act was denied to the viewer's role. The same one is kept once a minute, however often it is tried.</summary>
    Task Denied(Act act, CancellationToken stop);

    /// <summary>A list was taken away as a file.</summary>
    Task Exported(string file, CancellationToken stop);
}
