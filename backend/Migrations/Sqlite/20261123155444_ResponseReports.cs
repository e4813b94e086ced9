using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261123155444_ResponseReports")]
    public class ResponseReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ResponseReports",
                columns: table => new
                {
                    FurtherReportsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatutoryResponseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseReports", x => new { x.FurtherReportsId, x.StatutoryResponseId });
                    table.ForeignKey(
                        name: "FK_ResponseReports_InspectionReports_FurtherReportsId",
                        column: x => x.FurtherReportsId,
                        principalTable: "InspectionReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ResponseReports_StatutoryResponses_StatutoryResponseId",
                        column: x => x.StatutoryResponseId,
                        principalTable: "StatutoryResponses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ResponseReports_StatutoryResponseId",
                table: "ResponseReports",
                column: "StatutoryResponseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ResponseReports");
        }
    }
}
