using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261122192940_ChangedSince")]
    public class ChangedSince : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_TrackEntries_PublishedAt",
                table: "TrackEntries",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_TrackEntries_RecordedAt",
                table: "TrackEntries",
                column: "RecordedAt");

            migrationBuilder.CreateIndex(
                name: "IX_InspectionReports_PublishedAt",
                table: "InspectionReports",
                column: "PublishedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_TrackEntries_PublishedAt",
                table: "TrackEntries");

            migrationBuilder.DropIndex(
                name: "IX_TrackEntries_RecordedAt",
                table: "TrackEntries");

            migrationBuilder.DropIndex(
                name: "IX_InspectionReports_PublishedAt",
                table: "InspectionReports");
        }
    }
}
