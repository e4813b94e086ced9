using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Inspections;

/// <summary>The part of the room's schema that is about what was recorded wrongly and is put right.</summary>
internal static class CorrectionsSchema
{
    public static void Build(SchemaBuilder schema)
    {
        schema.Type<ReportCorrection>().Columns(c => c.Fact, c => c.Before, c => c.After, c => c.Reason, c => c.CorrectedOn);
        schema.Type<FindingCorrection>().Columns(c => c.Kind, c => c.Polarity, c => c.Section, c => c.Text, c => c.IssuedOn, c => c.IssuedBy, c => c.Reason, c => c.CorrectedOn);
        schema.Act<CorrectJudgmentInput, Judgment>(Act.RecordInspections, "judgment", CorrectionMutations.CorrectJudgment);
        schema.Act<CorrectReportInput, InspectionReport>(Act.RecordInspections, "report", CorrectionMutations.CorrectReport);
        schema.Act<CorrectCaseAuditInput, CaseAudit>(Act.RecordInspections, "caseAudit", CorrectionMutations.CorrectCaseAudit);
        schema.Act<CorrectFindingInput, Finding>(Act.RecordInspections, "finding", CorrectionMutations.CorrectFinding);
        schema.Act<CoverByForceReportInput, InspectionReport>(Act.RecordInspections, "report", CorrectionMutations.CoverByForceReport);
    }
}
