using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261130201722_ProgrammeReferences")]
    public class ProgrammeReferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reference",
                table: "ScrutinyProgrammes",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            // What was begun before has the reference of its own id.
            migrationBuilder.Sql("""UPDATE "ScrutinyProgrammes" SET "Reference" = 'PROGRAMME-' || "Year" || '-' || upper(substr("Id", 25))""");

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
