using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261130201505_DayOne")]
    public class DayOne : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CountedFrom",
                table: "StatutoryResponses",
                type: "date",
                nullable: true);

            // Only the programmes of whose reports it is confirmed that the law asks for a response.
            migrationBuilder.Sql("""
                UPDATE "StatutoryResponses" SET "CountedFrom" = (SELECT min(report."PublishedOn") FROM "InspectionReports" report
                    WHERE report."Programme" IN ('Peel', 'Ncpi', 'PostInspectionReview', 'Reinspection', 'Custody', 'Thematic', 'CrimeDataIntegrity', 'Commissioned')
                    AND (report."Id" = "StatutoryResponses"."ReportId" OR report."Id" IN (SELECT further."FurtherReportsId" FROM "ResponseReports" further WHERE further."StatutoryResponseId" = "StatutoryResponses"."Id")));
                """);

            migrationBuilder.CreateIndex(
                name: "IX_StatutoryResponses_CountedFrom",
                table: "StatutoryResponses",
                column: "CountedFrom");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_StatutoryResponses_CountedFrom",
                table: "StatutoryResponses");

            migrationBuilder.DropColumn(
                name: "CountedFrom",
                table: "StatutoryResponses");
        }
    }
}
