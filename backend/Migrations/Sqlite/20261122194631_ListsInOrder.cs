using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261122194631_ListsInOrder")]
    public class ListsInOrder : Migration
    {
        // As statements of its own: the tool's rebuilding of tables cannot be undone where it breaks off, and here no table but the links need be rebuilt.
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TrackEntries_RecommendationId_SaidOn",
                table: "TrackEntries");

            migrationBuilder.DropIndex(
                name: "IX_Recommendations_ReportedOn_ReportId_Position",
                table: "Recommendations");

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
                name: "AK_InspectionReports_Id_PublishedOn",
                table: "InspectionReports",
                columns: new[] { "Id", "PublishedOn" },
                unique: true);

            migrationBuilder.Sql(
                """
                CREATE TABLE "LinksWithTheirDay" (
                    "ForcesId" TEXT NOT NULL,
                    "InspectionReportId" TEXT NOT NULL,
                    "PublishedOn" TEXT NOT NULL,
                    CONSTRAINT "PK_InspectionReportForces" PRIMARY KEY ("ForcesId", "InspectionReportId"),
                    CONSTRAINT "FK_InspectionReportForces_Forces_ForcesId" FOREIGN KEY ("ForcesId") REFERENCES "Forces" ("Id") ON DELETE CASCADE,
                    CONSTRAINT "FK_InspectionReportForces_InspectionReports_InspectionReportId_PublishedOn" FOREIGN KEY ("InspectionReportId", "PublishedOn") REFERENCES "InspectionReports" ("Id", "PublishedOn") ON DELETE CASCADE)
                """);

            migrationBuilder.Sql(
                """
                INSERT INTO "LinksWithTheirDay"
                SELECT links."ForcesId", links."InspectionReportId", report."PublishedOn"
                FROM "InspectionReportForces" AS links INNER JOIN "InspectionReports" AS report ON report."Id" = links."InspectionReportId"
                """);

            migrationBuilder.DropTable("InspectionReportForces");

            migrationBuilder.RenameTable("LinksWithTheirDay", newName: "InspectionReportForces");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReportForces_ForcesId_PublishedOn_InspectionReportId",
                table: "InspectionReportForces",
                columns: new[] { "ForcesId", "PublishedOn", "InspectionReportId" },
                unique: true,
                descending: new[] { false, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReportForces_InspectionReportId_PublishedOn",
                table: "InspectionReportForces",
                columns: new[] { "InspectionReportId", "PublishedOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_InspectionReportForces_InspectionReports_InspectionReportId_PublishedOn",
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
                name: "IX_InspectionReportForces_ForcesId_PublishedOn_InspectionReportId",
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
