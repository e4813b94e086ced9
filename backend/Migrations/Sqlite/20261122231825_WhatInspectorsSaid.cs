using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261122231825_WhatInspectorsSaid")]
    public class WhatInspectorsSaid : Migration
    {
        // As statements of its own: the tool would rebuild tables, which cannot be undone where it breaks off. A source that is no inspection has neither programme nor inspectorates.
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AddresseeTexts",
                table: "Recommendations",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Parts",
                table: "Recommendations",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Term",
                table: "Recommendations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TermRule",
                table: "Recommendations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectedOn",
                table: "Judgments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("""ALTER TABLE "Judgments" ADD COLUMN "CorrectsId" TEXT NULL CONSTRAINT "FK_Judgments_Judgments_CorrectsId" REFERENCES "Judgments" ("Id")""");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Judgments",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            foreach (var name in (string[])["Programme", "Inspectorates"])
            {
                migrationBuilder.Sql($"""ALTER TABLE "InspectionReports" ADD COLUMN "{name}OrNone" TEXT NULL""");
                migrationBuilder.Sql($"""UPDATE "InspectionReports" SET "{name}OrNone" = "{name}" """);
                migrationBuilder.Sql($"""ALTER TABLE "InspectionReports" DROP COLUMN "{name}" """);
                migrationBuilder.Sql($"""ALTER TABLE "InspectionReports" RENAME COLUMN "{name}OrNone" TO "{name}" """);
            }

            migrationBuilder.AddColumn<string>(
                name: "CommissionedBy",
                table: "InspectionReports",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Document",
                table: "InspectionReports",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "InspectionReport");

            migrationBuilder.AddColumn<bool>(
                name: "IsToPartnership",
                table: "InspectionReports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.Sql("""UPDATE "InspectionReports" SET "IsToPartnership" = 0""");

            migrationBuilder.AddColumn<string>(
                name: "MadeBy",
                table: "InspectionReports",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Number",
                table: "InspectionReports",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReleaseAt",
                table: "InspectionReports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SourceKind",
                table: "InspectionReports",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Inspection");

            migrationBuilder.AddColumn<string>(
                name: "IssuedBy",
                table: "Findings",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "IssuedOn",
                table: "Findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RecommendationRepeats",
                columns: table => new
                {
                    LaterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EarlierId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecommendationRepeats", x => new { x.LaterId, x.EarlierId });
                    table.ForeignKey(
                        name: "FK_RecommendationRepeats_Recommendations_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RecommendationRepeats_Recommendations_LaterId",
                        column: x => x.LaterId,
                        principalTable: "Recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fact = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    After = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    CorrectedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportCorrections_InspectionReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "InspectionReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SameFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NationalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SameFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SameFindings_Forces_ForceId",
                        column: x => x.ForceId,
                        principalTable: "Forces",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SameFindings_InspectionReports_NationalId",
                        column: x => x.NationalId,
                        principalTable: "InspectionReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SameFindings_InspectionReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "InspectionReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Judgments_CorrectsId",
                table: "Judgments",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReports_ReleaseAt",
                table: "InspectionReports",
                column: "ReleaseAt");

            migrationBuilder.CreateIndex(
                name: "IX_RecommendationRepeats_EarlierId",
                table: "RecommendationRepeats",
                column: "EarlierId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportCorrections_ReportId",
                table: "ReportCorrections",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_SameFindings_ForceId",
                table: "SameFindings",
                column: "ForceId");

            migrationBuilder.CreateIndex(
                name: "IX_SameFindings_NationalId_ForceId",
                table: "SameFindings",
                columns: new[] { "NationalId", "ForceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SameFindings_ReportId",
                table: "SameFindings",
                column: "ReportId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Judgments_Judgments_CorrectsId",
                table: "Judgments");

            migrationBuilder.DropTable(
                name: "RecommendationRepeats");

            migrationBuilder.DropTable(
                name: "ReportCorrections");

            migrationBuilder.DropTable(
                name: "SameFindings");

            migrationBuilder.DropIndex(
                name: "IX_Judgments_CorrectsId",
                table: "Judgments");

            migrationBuilder.DropIndex(
                name: "IX_InspectionReports_ReleaseAt",
                table: "InspectionReports");

            migrationBuilder.DropColumn(
                name: "AddresseeTexts",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Parts",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "Term",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "TermRule",
                table: "Recommendations");

            migrationBuilder.DropColumn(
                name: "CorrectedOn",
                table: "Judgments");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "Judgments");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "Judgments");

            migrationBuilder.DropColumn(
                name: "CommissionedBy",
                table: "InspectionReports");

            migrationBuilder.DropColumn(
                name: "Document",
                table: "InspectionReports");

            migrationBuilder.DropColumn(
                name: "IsToPartnership",
                table: "InspectionReports");

            migrationBuilder.DropColumn(
                name: "MadeBy",
                table: "InspectionReports");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "InspectionReports");

            migrationBuilder.DropColumn(
                name: "ReleaseAt",
                table: "InspectionReports");

            migrationBuilder.DropColumn(
                name: "SourceKind",
                table: "InspectionReports");

            migrationBuilder.DropColumn(
                name: "IssuedBy",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "IssuedOn",
                table: "Findings");

            migrationBuilder.AlterColumn<string>(
                name: "Programme",
                table: "InspectionReports",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Inspectorates",
                table: "InspectionReports",
                type: "TEXT",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
