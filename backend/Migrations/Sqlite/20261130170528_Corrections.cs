using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261130170528_Corrections")]
    public class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // As statements of its own, as where the links were given their day: a report's day may be corrected, so that the links no longer lean on it.
            migrationBuilder.Sql(
                """
                CREATE TABLE "LinksToReports" (
                    "ForcesId" TEXT NOT NULL,
                    "InspectionReportId" TEXT NOT NULL,
                    "PublishedOn" TEXT NOT NULL,
                    CONSTRAINT "PK_InspectionReportForces" PRIMARY KEY ("ForcesId", "InspectionReportId"),
                    CONSTRAINT "FK_InspectionReportForces_Forces_ForcesId" FOREIGN KEY ("ForcesId") REFERENCES "Forces" ("Id") ON DELETE CASCADE,
                    CONSTRAINT "FK_InspectionReportForces_InspectionReports_InspectionReportId" FOREIGN KEY ("InspectionReportId") REFERENCES "InspectionReports" ("Id") ON DELETE CASCADE)
                """);

            migrationBuilder.Sql("""INSERT INTO "LinksToReports" SELECT "ForcesId", "InspectionReportId", "PublishedOn" FROM "InspectionReportForces" """);

            migrationBuilder.DropTable("InspectionReportForces");

            migrationBuilder.RenameTable("LinksToReports", newName: "InspectionReportForces");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReportForces_ForcesId_PublishedOn_InspectionReportId",
                table: "InspectionReportForces",
                columns: new[] { "ForcesId", "PublishedOn", "InspectionReportId" },
                unique: true,
                descending: new[] { false, true, false });

            migrationBuilder.Sql("""DROP INDEX IF EXISTS "AK_InspectionReports_Id_PublishedOn" """);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectedOn",
                table: "CaseAudits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("""ALTER TABLE "CaseAudits" ADD COLUMN "CorrectsId" TEXT NULL CONSTRAINT "FK_CaseAudits_CaseAudits_CorrectsId" REFERENCES "CaseAudits" ("Id")""");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "CaseAudits",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FindingCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FindingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Polarity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Section = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    CorrectedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Parts = table.Column<string>(type: "TEXT", nullable: false),
                    Addressee = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AddresseeTexts = table.Column<string>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DeadlineAsStated = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Term = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TermRule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OriginalDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    CorrectedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId_PublishedOn",
                table: "InspectionReportForces",
                columns: new[] { "InspectionReportId", "PublishedOn" },
                principalTable: "InspectionReports",
                principalColumns: new[] { "Id", "PublishedOn" },
                onDelete: ReferentialAction.Cascade);
        }
    }
}
