using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261123090330_FurtherEditions")]
    public class FurtherEditions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_StatutoryResponses_ChiefOfficerCommentsId",
                table: "StatutoryResponses");

            migrationBuilder.DropIndex(
                name: "IX_StatutoryResponses_ReportId_ForceId",
                table: "StatutoryResponses");

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "StatutoryResponses",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "SupersedesId",
                table: "StatutoryResponses",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SupersessionReason",
                table: "StatutoryResponses",
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Supersessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EarlierId = table.Column<Guid>(type: "uuid", nullable: false),
                    LaterId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    SupersededOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    BodyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Audience = table.Column<int>(type: "integer", maxLength: 40, nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Supersessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Supersessions_Editions_EarlierId",
                        column: x => x.EarlierId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Supersessions_Editions_LaterId",
                        column: x => x.LaterId,
                        principalTable: "Editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StatutoryResponses_ChiefOfficerCommentsId",
                table: "StatutoryResponses",
                column: "ChiefOfficerCommentsId");

            migrationBuilder.CreateIndex(
                name: "IX_StatutoryResponses_ReportId_ForceId_Number",
                table: "StatutoryResponses",
                columns: new[] { "ReportId", "ForceId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatutoryResponses_SupersedesId",
                table: "StatutoryResponses",
                column: "SupersedesId");

            migrationBuilder.CreateIndex(
                name: "IX_Supersessions_EarlierId",
                table: "Supersessions",
                column: "EarlierId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Supersessions_LaterId",
                table: "Supersessions",
                column: "LaterId");

            migrationBuilder.AddForeignKey(
                name: "FK_StatutoryResponses_StatutoryResponses_SupersedesId",
                table: "StatutoryResponses",
                column: "SupersedesId",
                principalTable: "StatutoryResponses",
                principalColumn: "Id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_StatutoryResponses_StatutoryResponses_SupersedesId",
                table: "StatutoryResponses");

            migrationBuilder.DropTable(
                name: "Supersessions");

            migrationBuilder.DropIndex(
                name: "IX_StatutoryResponses_ChiefOfficerCommentsId",
                table: "StatutoryResponses");

            migrationBuilder.DropIndex(
                name: "IX_StatutoryResponses_ReportId_ForceId_Number",
                table: "StatutoryResponses");

            migrationBuilder.DropIndex(
                name: "IX_StatutoryResponses_SupersedesId",
                table: "StatutoryResponses");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "StatutoryResponses");

            migrationBuilder.DropColumn(
                name: "SupersedesId",
                table: "StatutoryResponses");

            migrationBuilder.DropColumn(
                name: "SupersessionReason",
                table: "StatutoryResponses");

            migrationBuilder.CreateIndex(
                name: "IX_StatutoryResponses_ChiefOfficerCommentsId",
                table: "StatutoryResponses",
                column: "ChiefOfficerCommentsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StatutoryResponses_ReportId_ForceId",
                table: "StatutoryResponses",
                columns: new[] { "ReportId", "ForceId" },
                unique: true);
        }
    }
}
