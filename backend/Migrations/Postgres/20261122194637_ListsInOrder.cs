using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261122194637_ListsInOrder")]
    public class ListsInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "PublishedOn",
                table: "InspectionReportForces",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.Sql(
                """
                UPDATE "InspectionReportForces" SET "PublishedOn" =
                    (SELECT "PublishedOn" FROM "InspectionReports" WHERE "InspectionReports"."Id" = "InspectionReportForces"."InspectionReportId")
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId",
                table: "InspectionReportForces");

            migrationBuilder.DropIndex(
                name: "IX_TrackEntries_RecommendationId_SaidOn",
                table: "TrackEntries");

            migrationBuilder.DropIndex(
                name: "IX_Recommendations_ReportedOn_ReportId_Position",
                table: "Recommendations");

            migrationBuilder.DropIndex(
                name: "IX_InspectionReportForces_InspectionReportId",
                table: "InspectionReportForces");

            migrationBuilder.AddUniqueConstraint(
                name: "AK_InspectionReports_Id_PublishedOn",
                table: "InspectionReports",
                columns: new[] { "Id", "PublishedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TrackEntries_RecommendationId_Kind_SaidOn_RecordedAt_Id",
                table: "TrackEntries",
                columns: new[] { "RecommendationId", "Kind", "SaidOn", "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ReportedOn_ReportId_Position_Id",
                table: "Recommendations",
                columns: new[] { "ReportedOn", "ReportId", "Position", "Id" },
                unique: true,
                descending: new[] { true, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReportForces_ForcesId_PublishedOn_InspectionRepor~",
                table: "InspectionReportForces",
                columns: new[] { "ForcesId", "PublishedOn", "InspectionReportId" },
                unique: true,
                descending: new[] { false, true, false });

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

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId~",
                table: "InspectionReportForces");

            migrationBuilder.DropIndex(
                name: "IX_TrackEntries_RecommendationId_Kind_SaidOn_RecordedAt_Id",
                table: "TrackEntries");

            migrationBuilder.DropIndex(
                name: "IX_Recommendations_ReportedOn_ReportId_Position_Id",
                table: "Recommendations");

            migrationBuilder.DropUniqueConstraint(
                name: "AK_InspectionReports_Id_PublishedOn",
                table: "InspectionReports");

            migrationBuilder.DropIndex(
                name: "IX_InspectionReportForces_ForcesId_PublishedOn_InspectionRepor~",
                table: "InspectionReportForces");

            migrationBuilder.DropIndex(
                name: "IX_InspectionReportForces_InspectionReportId_PublishedOn",
                table: "InspectionReportForces");

            migrationBuilder.DropColumn(
                name: "PublishedOn",
                table: "InspectionReportForces");

            migrationBuilder.CreateIndex(
                name: "IX_TrackEntries_RecommendationId_SaidOn",
                table: "TrackEntries",
                columns: new[] { "RecommendationId", "SaidOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Recommendations_ReportedOn_ReportId_Position",
                table: "Recommendations",
                columns: new[] { "ReportedOn", "ReportId", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReportForces_InspectionReportId",
                table: "InspectionReportForces",
                column: "InspectionReportId");

            migrationBuilder.AddForeignKey(
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId",
                table: "InspectionReportForces",
                column: "InspectionReportId",
                principalTable: "InspectionReports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
