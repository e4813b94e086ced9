using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Sqlite
{
    /// <inheritdoc />
    [DbContext(typeof(SqliteStore))]
    [Migration("20261130235000_PlainSummariesInPlace")]
    public class PlainSummariesInPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "SupersededAt",
                table: "Statements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WordsCymraeg",
                table: "Statements",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SupersededAt",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "WordsCymraeg",
                table: "Statements");
        }
    }
}
