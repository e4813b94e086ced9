using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>Two reports side by side. Whether their grades may be compared is a rule, and where they may not, it says why.</summary>
public sealed class ReportComparison
{
    public Guid FirstId { get; init; }
    public Guid SecondId { get; init; }
    public InspectionProgramme FirstProgramme { get; init; }
    public InspectionProgramme SecondProgramme { get; init; }
    public string? FirstCycle { get; init; }
    public string? SecondCycle { get; init; }
    public DateOnly FirstPublishedOn { get; init; }
    public DateOnly SecondPublishedOn { get; init; }

    /// <summary>Whether a grade of the one means what it means in the other.</summary>
    public bool IsComparable => FirstSet is { Scale.Count: > 0 } set && set == SecondSet;

    /// <summary>Why grades may be compared or not, in the reader's language.</summary>
    public string Reason => Why.ToString();

    private QuestionSet? FirstSet => QuestionSet.Of(FirstProgramme, FirstCycle, FirstPublishedOn);

    private QuestionSet? SecondSet => QuestionSet.Of(SecondProgramme, SecondCycle, SecondPublishedOn);

    private Text Why => (FirstSet, SecondSet) switch
    {
        _ when IsComparable => new("Both belong to the same cycle, which asks the same questions and gives the same grades.", "Mae'r ddau yn perthyn i'r un cylch, sy'n gofyn yr un cwestiynau ac yn rhoi'r un graddau."),
        _ when FirstProgramme != SecondProgramme => new("These are inspections of different kinds. Each has questions and grades of its own.", "Arolygiadau o fathau gwahanol yw'r rhain. Mae gan bob un ei gwestiynau a'i raddau ei hun."),
        ({ Scale.Count: 0 }, _) or (_, { Scale.Count: 0 }) => new("At least one of these inspections gave no grades.", "Ni roddodd o leiaf un o'r arolygiadau hyn raddau."),
        _ when FirstProgramme is InspectionProgramme.Peel && FirstCycle is not null && SecondCycle is not null && FirstSet != SecondSet =>
            new("The inspectorate says that grades of one PEEL cycle cannot be compared with those of another: the questions and the way of grading change.", "Dywed yr arolygiaeth na ellir cymharu graddau un cylch PEEL â rhai cylch arall: mae'r cwestiynau a'r ffordd o raddio yn newid."),
        _ => new("It is not known here that both asked the same questions and gave the same grades.", "Nid yw'n hysbys yma fod y ddau wedi gofyn yr un cwestiynau ac wedi rhoi'r un graddau."),
    };
}
