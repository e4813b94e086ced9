using ScrutinyPortal.Audit;
using ScrutinyPortal.Inspections;

namespace ScrutinyPortal.Generator;

/// <summary>Sentences that nobody takes for true: each text says that it is synthetic.</summary>
internal sealed class Words(Random chance)
{
    private static readonly string[] Who = ["the chief constable", "the head of crime", "the head of protecting vulnerable people", "the force's governance board", "the contact centre", "the digital unit"];
    private static readonly string[] Does = ["should review", "should improve", "should set out", "should test", "should record", "should measure", "should share"];
    private static readonly string[] What = ["how it assesses risk at the first contact", "the supervision of investigations", "the quality of its crime records", "its response to missing children", "the training of new investigators", "how it understands demand", "its plans for victims who cannot be reached", "the time that officers wait for digital evidence", "how well it works with partners", "the workload of its teams"];
    private static readonly string[] How = ["and report what it finds each quarter", "so that nothing is lost between teams", "with a sample of cases that somebody else reads", "and say who is responsible", "within the means that it has", "and learn from forces that do it well", "so that supervisors see it every day"];
    private static readonly string[] Themes = ["Child protection", "Contact", "Crime recording", "Custody", "Domestic abuse", "Investigations", "Leadership", "Missing people", "Neighbourhood policing", "Workforce"];

    public string Theme() => Pick(Themes);

    public static string Report(string force, InspectionProgramme programme, int year) => $"Synthetic report: {force}, {AuditValueWords.Of(nameof(InspectionReport.Programme), programme.ToString())!.English} {year}";

    public string Sentence() => $"{Capital(Pick(Who))} {Pick(Does)} {Pick(What)}, {Pick(How)}.";

    /// <summary>A text of so many sentences that says of itself what it is.</summary>
    public string Text(string what, int sentences) => $"Synthetic {what}. {string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()))}";

    public string Role() => Pick(Who);

    public T Pick<T>(IReadOnlyList<T> of) => of[chance.Next(of.Count)];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
