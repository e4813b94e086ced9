using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261130170535_Corrections")]
    public class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId~",
                table: "InspectionReportForces");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_InspectionReports_Id_PublishedOn",
                table: "InspectionReports");

            migrationBuilder.DropIndex(
                name: "IX_InspectionReportForces_InspectionReportId_PublishedOn",
                table: "InspectionReportForces");

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectedOn",
                table: "CaseAudits",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CorrectsId",
                table: "CaseAudits",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "CaseAudits",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FindingCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FindingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Polarity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Section = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedBy = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    CorrectedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FindingCorrections_Findings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecommendationCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecommendationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    Parts = table.Column<string[]>(type: "text[]", nullable: false),
                    Addressee = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AddresseeTexts = table.Column<string[]>(type: "text[]", nullable: false),
                    Theme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    DeadlineAsStated = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Term = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    TermRule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    OriginalDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    CorrectedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecommendationCorrections_Recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReportForces_InspectionReportId",
                table: "InspectionReportForces",
                column: "InspectionReportId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseAudits_CorrectsId",
                table: "CaseAudits",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingCorrections_FindingId",
                table: "FindingCorrections",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationCorrections_RecommendationId",
                table: "RecommendationCorrections",
                column: "RecommendationId");

            migrationBuilder.AddForeignKey(
                name: "FK_CaseAudits_CaseAudits_CorrectsId",
                table: "CaseAudits",
                column: "CorrectsId",
                principalTable: "CaseAudits",
                principalColumn: "Id");

            migrationBuilder.AddForeignKey(
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId",
                table: "InspectionReportForces",
                column: "InspectionReportId",
                principalTable: "InspectionReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_CaseAudits_CaseAudits_CorrectsId",
                table: "CaseAudits");

            migrationBuilder.DropForeignKey(
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId",
                table: "InspectionReportForces");

            migrationBuilder.DropTable(
                name: "FindingCorrections");

            migrationBuilder.DropTable(
                name: "RecommendationCorrections");

            migrationBuilder.DropIndex(
                name: "IX_InspectionReportForces_InspectionReportId",
                table: "InspectionReportForces");

            migrationBuilder.DropIndex(
                name: "IX_CaseAudits_CorrectsId",
                table: "CaseAudits");

            migrationBuilder.DropColumn(
                name: "CorrectedOn",
                table: "CaseAudits");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "CaseAudits");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "CaseAudits");

            migrationBuilder.AddUniqueConstraint(
                name: "AK_InspectionReports_Id_PublishedOn",
                table: "InspectionReports",
                columns: new[] { "Id", "PublishedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReportForces_InspectionReportId_PublishedOn",
                table: "InspectionReportForces",
                columns: new[] { "InspectionReportId", "PublishedOn" });

            migrationBuilder.AddForeignKey(
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId~",
                table: "InspectionReportForces",
                columns: new[] { "InspectionReportId", "PublishedOn" },
                principalTable: "InspectionReports",
                principalColumns: new[] { "Id", "PublishedOn" },
                onDelete: ReferentialAction.Cascade);
        }
    }
}
