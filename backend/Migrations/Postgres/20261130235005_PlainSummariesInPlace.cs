using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ScrutinyPortal.Migrations.Postgres
{
    /// <inheritdoc />
    [DbContext(typeof(PostgresStore))]
    [Migration("20261130235005_PlainSummariesInPlace")]
    public class PlainSummariesInPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SupersededAt",
                table: "Statements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WordsCymraeg",
                table: "Statements",
                type: "character varying(20000)",
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
