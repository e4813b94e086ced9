using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261201000505_KindsOfRecommendations")]
    public class KindsOfRecommendations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "RecommendationCorrections",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            // Until now a recommendation stayed of the kind that it was recorded as.
            migrationBuilder.Sql("""
                UPDATE "RecommendationCorrections" SET "Kind" = (SELECT recommendation."Kind" FROM "Recommendations" recommendation WHERE recommendation."Id" = "RecommendationCorrections"."RecommendationId");
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Kind",
                table: "RecommendationCorrections");
        }
    }
}
