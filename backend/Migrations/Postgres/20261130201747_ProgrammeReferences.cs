using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261130201747_ProgrammeReferences")]
    public class ProgrammeReferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reference",
                table: "ScrutinyProgrammes",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            // What was begun before has the reference of its own id.
            migrationBuilder.Sql("""UPDATE "ScrutinyProgrammes" SET "Reference" = 'PROGRAMME-' || "Year" || '-' || upper(substr("Id"::text, 25))""");

            migrationBuilder.CreateIndex(
                name: "IX_ScrutinyProgrammes_Reference",
                table: "ScrutinyProgrammes",
                column: "Reference",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ScrutinyProgrammes_Reference",
                table: "ScrutinyProgrammes");

            migrationBuilder.DropColumn(
                name: "Reference",
                table: "ScrutinyProgrammes");
        }
    }
}
