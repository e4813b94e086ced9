using System.Globalization;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Exports;

/// <summary>What the address of a list's page chooses, by the same names. What is no such choice is passed over, as the page does.</summary>
internal sealed class Chosen(IQueryCollection address, ProgressRule progress)
{
    public ProgressRule Progress => progress;

    public string? Text(string name) => address[name].FirstOrDefault() is { Length: > 0 } text ? text : null;

    public bool? Yes(string name) => address[name].Contains("true") ? true : null;

    /// <summary>Both chosen means, as none does, that nothing is left out.</summary>
    public bool? YesOrNo(string name) => (address[name].Contains("true"), address[name].Contains("false")) switch { (true, false) => true, (false, true) => false, _ => null };

    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day that is over, as at which the list is told.</summary>
    public DateOnly? PastDay(string name, DateOnly today) => Day(name) is { } day && day < today ? day : null;

    /// <summary>A thing by its id; what is no id of ours names nothing.</summary>
    public Guid? Thing(string name) => Text(name) is { } id ? NodeId.Read(id)?.Id ?? Guid.Empty : null;

    /// <summary>None chosen means that nothing is left out.</summary>
    public List<TCode>? Many<TCode>(string name) where TCode : struct, Enum
    {
        var chosen = Enum.GetValues<TCode>().Where(code => address[name].Contains(Names.Constant(code.ToString()))).ToList();
        return chosen.Count == 0 ? null : chosen;
    }

    public TCode? One<TCode>(string name) where TCode : struct, Enum => Many<TCode>(name) is { } chosen ? chosen[0] : null;
}
