using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261130205005_KindsOfFindings")]
    public class KindsOfFindings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "FindingCorrections",
                type: "character varying(40)",
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
