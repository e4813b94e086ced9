using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261130205000_KindsOfFindings")]
    public class KindsOfFindings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "FindingCorrections",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            // Until now a finding stayed of the kind that it was recorded as.
            migrationBuilder.Sql("""
                UPDATE "FindingCorrections" SET "Kind" = (SELECT finding."Kind" FROM "Findings" finding WHERE finding."Id" = "FindingCorrections"."FindingId");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Kind",
                table: "FindingCorrections");
        }
    }
}
