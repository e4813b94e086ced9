using ScrutinyPortal.Model;

namespace ScrutinyPortal.Requests;

/// <summary>No answer is awaited, so that nothing can be said about its day or about who sees to it.</summary>
public sealed class NotOpenException() : DomainException(
    "NOT_OPEN", new("No answer is awaited to this request. Reload the page to see where it stands.", "Ni ddisgwylir ateb i'r cais hwn. Ail-lwythwch y dudalen i weld ei gyflwr."));

/// <summary>More time was asked for already, and the office has not decided.</summary>
public sealed class ExtensionUndecidedException() : DomainException(
    "EXTENSION_UNDECIDED", new("More time was asked for already. Wait for the office's decision.", "Gofynnwyd am fwy o amser eisoes. Arhoswch am benderfyniad y swyddfa."));

/// <summary>There is no wish for more time on which to decide.</summary>
public sealed class NoExtensionAskedException() : DomainException(
    "NO_EXTENSION_ASKED", new("The force has not asked for more time, or it was decided.", "Nid yw'r heddlu wedi gofyn am fwy o amser, neu penderfynwyd arno."));
